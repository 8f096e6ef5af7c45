#!/usr/bin/env python3
"""Computes the references of LASSO by ISTA with NumPy, independently of the Java code.

    scripts/reference-ista.py THREADS counts > src/main/resources/org/deblurbench/check/ista-iterations.csv
    scripts/reference-ista.py THREADS mspe
    scripts/reference-ista.py THREADS sensitivity

counts are the iterations of each of the 784 pixels at two values of lambda; mspe are lines for reference-mspe.csv, at
the report's 18 values of lambda and at 1e-3. sensitivity says what rounding does to the counts: how many differ
between the gradients X'(Xw - s), (X'X)w - X's and the same with the pixels of the images in another order, and how
near to the tolerance the norms come that decide about the end.
"""
import sys

from peers import peer

np = peer.need("numpy", "python3-numpy", "lasso-ista")

GRID = [float(lam) for lam in np.logspace(-6, 2, 18)]
TOLERANCE, MOST = 1e-3, 10_000
# The one that the literal variants are measured on.
PIXEL = 406

sharp, blurred, _ = peer.images()
s, x = peer.rows(sharp), peer.rows(blurred)


def gram_form(X, S):
    gram, right = X.T @ X, X.T @ S
    return lambda w, pixels: gram @ w - right[:, pixels]


def residual_form(X, S):
    return lambda w, pixels: X.T @ (X @ w - S[:, pixels])


def ista(lam, form=gram_form, order=slice(None)):
    """The weights (784 x 784), the iterations of each pixel, and the least distance of a norm from the tolerance."""
    X, S = x[peer.TRAINING][:, order], s[peer.TRAINING]
    gradient, tau = form(X, S), 1 / np.linalg.norm(X, 2) ** 2
    weights, iterations = np.zeros((784, 784)), np.zeros(784, int)
    margin, active = np.inf, np.arange(784)
    for iteration in range(1, MOST + 1):
        old = weights[:, active]
        z = old - tau * gradient(old, active)
        new = np.sign(z) * np.maximum(np.abs(z) - tau * lam / 2, 0)
        norms = np.linalg.norm(new - old, axis=0)
        weights[:, active], iterations[active] = new, iteration
        margin = min(margin, np.abs(norms / TOLERANCE - 1).min())
        active = active[norms >= TOLERANCE]
        if not len(active):
            break
    unordered = np.empty_like(weights)
    unordered[order] = weights
    return unordered, iterations, margin


def counts():
    print("lambda,pixel,iterations")
    for lam in (1e-3, 100.0):
        for pixel, iterations in enumerate(ista(lam)[1]):
            print(f"{lam!r},{pixel},{iterations}")


def mspe():
    for lam in sorted(GRID + [1e-3]):
        weights = ista(lam)[0]
        for name, part in (("test", peer.TEST), ("validation", peer.VALIDATION)):
            print(f"lasso-ista,{lam!r},{name},{np.mean((s[part] - x[part] @ weights) ** 2):.12g}", flush=True)
    middle = s[peer.TEST, PIXEL] - x[peer.TEST] @ ista(1e-3)[0][:, PIXEL]
    print(f"lasso-ista-pixel-{PIXEL},0.001,test,{np.mean(middle ** 2):.12g}")


def sensitivity():
    order = np.random.default_rng(1).permutation(784)
    for lam in (1e-3, 100.0):
        weights, iterations, margin = ista(lam)
        print(f"lambda {lam!r}: {iterations.sum()} iterations, at most {iterations.max()}; margin {margin:.1e}")
        for name, other in (("X'(Xw - s)", (residual_form,)), ("another order", (gram_form, order))):
            w, n, _ = ista(lam, *other)
            differing, by = np.count_nonzero(n != iterations), np.abs(w - weights).max()
            print(f"  {name}: {differing} counts differ, weights by {by:.1e}", flush=True)


if __name__ == "__main__":
    {"counts": counts, "mspe": mspe, "sensitivity": sensitivity}[sys.argv[2]]()
