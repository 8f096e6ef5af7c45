#!/usr/bin/env python3
"""Computes src/main/resources/org/deblurbench/check/reference-mspe.csv with NumPy and SciPy, independently of the Java code.

    scripts/reference-mspe.py [DATA.gz] > src/main/resources/org/deblurbench/check/reference-mspe.csv
    scripts/reference-mspe.py --spread 8 [DATA.gz]

DATA.gz holds the first 4,000 images of the MNIST training set in IDX format; the default is the one in the library.
Images 0-999 are the test set, 1000-2999 the training set, 3000-3999 the validation set; the blur is a 5x5 Gaussian
of sigma 3 with zeros outside the image.

The ridge solutions come from the singular value decomposition of the blurred images themselves, so that no Gram
matrix is rounded: the values are the truth that any way of solving the normal equations scatters around. --spread
measures that scatter, the largest relative deviation of the MSPE over Cholesky factorisations with N random orders
of rows and columns, and over the eigendecomposition: it is what the tolerances in other-reference-mspe.csv come from.
"""
import argparse
import gzip
import pathlib

import numpy as np
import scipy.linalg

ROOT = pathlib.Path(__file__).resolve().parent.parent
DEFAULT = ROOT / "src/main/resources/org/deblurbench/data/mnist-train-first-4000-images-idx3-ubyte.gz"
TEST, TRAINING, VALIDATION = slice(0, 1000), slice(1000, 3000), slice(3000, 4000)
EPSILON = np.finfo(float).eps


def load(path):
    """Sharp and blurred images, n x 28 x 28."""
    raw = gzip.open(path).read()
    sharp = np.frombuffer(raw, np.uint8, offset=16).reshape(-1, 28, 28) / 255.0
    weights = np.exp(-np.arange(-2, 3) ** 2 / (2 * 3.0**2))
    weights /= weights.sum()
    blur = sum(w * np.eye(28, k=k) for k, w in zip(range(-2, 3), weights))
    return sharp, blur @ sharp @ blur.T


def decades(first, last):
    return [float(f"1e{k}") for k in range(first, last + 1)]


def cholesky_solve(gram, right, lam):
    return scipy.linalg.cho_solve(scipy.linalg.cho_factor(gram + lam * np.eye(len(gram)), lower=True), right)


class NonBlindRidge:
    name = "non-blind-ridge"
    lambdas = decades(-14, 1)

    def __init__(self, sharp, blurred):
        self.sharp, self.blurred = sharp, blurred

    def truth(self, part, lam):
        u, s, _ = np.linalg.svd(self.blurred[part])
        filtered = (s**2 / (s**2 + lam))[:, :, None] * (u.transpose(0, 2, 1) @ self.sharp[part])
        return np.mean((self.sharp[part] - u @ filtered) ** 2)

    def scatter(self, part, lam, rng):
        total = 0
        for b, s in zip(self.blurred[part], self.sharp[part]):
            rows, columns = rng.permutation(28), rng.permutation(28)
            b, s = b[np.ix_(rows, columns)], s[rows]
            total += np.sum((s - b @ cholesky_solve(b.T @ b, b.T @ s, lam)) ** 2)
        return total / self.sharp[part].size


class RidgeRegression:
    name = "ridge-regression"

    def __init__(self, sharp, blurred):
        self.s, x = sharp.reshape(len(sharp), -1), blurred.reshape(len(blurred), -1)
        # Inputs that are zero in training have zero weights, which an eigendecomposition with them would blur.
        self.x = x[:, x[TRAINING].any(axis=0)]
        self.u, self.d, self.vt = np.linalg.svd(self.x[TRAINING], full_matrices=False)
        self.us = self.u.T @ self.s[TRAINING]
        # Below this the normal equations are below precision, see RidgeRegression.resolves.
        bound = 2 * EPSILON * np.sum(self.x[TRAINING] ** 2)
        self.lambdas = [lam for lam in decades(-14, 2) if lam >= bound]

    def mspe(self, part, weights):
        return np.mean((self.s[part] - self.x[part] @ weights) ** 2)

    def truth(self, part, lam):
        return self.mspe(part, self.vt.T @ ((self.d / (self.d**2 + lam))[:, None] * self.us))

    def scatter(self, part, lam, rng):
        x, s = self.x[TRAINING], self.s[TRAINING]
        rows, columns = rng.permutation(x.shape[0]), rng.permutation(x.shape[1])
        x, s = x[np.ix_(rows, columns)], s[rows]
        weights = np.empty((x.shape[1], s.shape[1]))
        if rng.integers(2):
            weights[columns] = cholesky_solve(x.T @ x, x.T @ s, lam)
        else:
            d, v = np.linalg.eigh(x.T @ x)
            weights[columns] = v @ ((v.T @ (x.T @ s)) / (np.maximum(d, 0) + lam)[:, None])
        return self.mspe(part, weights)


class LiteralRidgeRegression(RidgeRegression):
    """One pixel, the middle one, with an explicit inverse of the matrix of all 784 inputs, as in the report's code."""

    name = "ridge-regression-pixel-406"
    pixel = 28 * 14 + 14

    def __init__(self, sharp, blurred):
        super().__init__(sharp, blurred)
        self.s, self.us = self.s[:, [self.pixel]], self.us[:, [self.pixel]]
        self.full = blurred[TRAINING].reshape(2000, -1)
        # Below this the explicit inverse is off.
        self.lambdas = [lam for lam in self.lambdas if lam >= 1e-8]

    def scatter(self, part, lam, rng):
        rows, columns = rng.permutation(2000), rng.permutation(784)
        x, s = self.full[np.ix_(rows, columns)], self.s[TRAINING][rows]
        inverse = cholesky_solve(x.T @ x, np.eye(784), lam)
        weights = np.empty((784, 1))
        weights[columns] = inverse @ (x.T @ s)
        return self.mspe(part, weights[self.full.any(axis=0)])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", nargs="?", default=DEFAULT)
    parser.add_argument("--spread", type=int, metavar="N", help="measure the scatter over N orders instead")
    arguments = parser.parse_args()
    data = load(arguments.data)
    rng = np.random.default_rng(1)
    if not arguments.spread:
        print("method,lambda,what,value")
    for method in (NonBlindRidge(*data), RidgeRegression(*data), LiteralRidgeRegression(*data)):
        for lam in method.lambdas:
            for name, part in (("test", TEST), ("validation", VALIDATION)):
                truth = method.truth(part, lam)
                if arguments.spread:
                    worst = max(abs(method.scatter(part, lam, rng) / truth - 1) for _ in range(arguments.spread))
                    print(f"{method.name} {lam:.0e} {name}: {worst:.1e}, times lambda {worst * lam:.1e}", flush=True)
                else:
                    print(f"{method.name},{lam:.0e},{name},{truth:.13g}")


if __name__ == "__main__":
    main()
