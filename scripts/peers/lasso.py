#!/usr/bin/env python3
"""Times LASSO by ISTA for all pixels at once in NumPy and SciPy; see peer.py.

Iteration for iteration the report's code: z = w - tau X'(Xw - s) with tau = 1/||X||^2 and w = 0 at first, a soft
threshold of tau lambda/2, and an end for each pixel when w moves by less than 1e-3. Inputs and outputs that are zero
on all training images are left out, and so is a pixel that has ended.
"""
import peer

np = peer.need("numpy", "python3-numpy", "LassoBenchmark.ista")
eigsh = peer.need("scipy.sparse.linalg", "python3-scipy", "LassoBenchmark.ista").eigsh

sharp, blurred, _ = peer.images()
s, x = peer.rows(sharp), peer.rows(blurred)
inputs, outputs = x[peer.TRAINING].any(axis=0), s[peer.TRAINING].any(axis=0)
X, S = x[peer.TRAINING][:, inputs], s[peer.TRAINING][:, outputs]


def ista(_, lam=1e-3, tolerance=1e-3, most=10_000):
    """The weights, one pixel a row, and the iterations of each."""
    gram, right = X.T @ X, S.T @ X
    tau = 1 / eigsh(gram, k=1, v0=np.ones(len(gram)), return_eigenvectors=False)[0]
    # z = w - tau (G w - c) as one product and one addition. A row is a pixel, so that one that ends is cheap to drop.
    step, shift, threshold = np.eye(len(gram)) - tau * gram, tau * right, tau * lam / 2
    weights, iterations = np.empty_like(right), np.empty(len(right), int)
    active, old = np.arange(len(right)), np.zeros_like(right)
    for iteration in range(1, most + 1):
        new = old @ step
        new += shift
        new -= np.clip(new, -threshold, threshold)
        old -= new
        ended = np.einsum("ij,ij->i", old, old) < tolerance**2
        old = new
        if ended.any() or iteration == most:
            weights[active], iterations[active] = new, iteration
            active, old, shift = active[~ended], new[~ended], shift[~ended]
        if not len(active):
            break
    return weights, iterations


def mspe(answer):
    weights, iterations = answer
    # A pixel that is zero in training ends at its first iteration.
    counts = iterations.sum() + np.count_nonzero(~outputs), iterations.max()
    assert counts == (58_247, 259), f"not the report's iterations: {counts}"
    restored = np.zeros_like(s[peer.TEST])
    restored[:, outputs] = x[peer.TEST][:, inputs] @ weights.T
    return np.mean((restored - s[peer.TEST]) ** 2)


peer.report("LassoBenchmark.ista", ista, mspe)
