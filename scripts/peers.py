#!/usr/bin/env python3
"""Times the ridge methods and the blur in NumPy and SciPy: what scripts/speed compares with.

    scripts/peers.py THREADS        (the first 4,000 MNIST images, from the library's own file)

Prints a line for each: name, threads, median milliseconds of seven runs after a warm-up, test MSPE.
"""
import gzip
import os
import pathlib
import sys
import time

threads = sys.argv[1] if len(sys.argv) > 1 else "1"
# Read when the library loads, so before the import.
for variable in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[variable] = threads

import numpy as np  # noqa: E402
import scipy.linalg  # noqa: E402

ROOT = pathlib.Path(__file__).resolve().parent.parent
DATA = ROOT / "src/main/resources/org/deblurbench/data/mnist-train-first-4000-images-idx3-ubyte.gz"
RUNS = 7

raw = gzip.open(DATA).read()
sharp = np.frombuffer(raw, np.uint8, offset=16).reshape(-1, 28, 28) / 255.0
weights = np.exp(-np.arange(-2, 3) ** 2 / 18.0)
weights /= weights.sum()
toeplitz = sum(w * np.eye(28, k=k) for k, w in zip(range(-2, 3), weights))
blurred = toeplitz @ sharp @ toeplitz.T
s, x = sharp.reshape(-1, 784), blurred.reshape(-1, 784)
training, test, validation = slice(1000, 3000), slice(0, 1000), slice(3000, 4000)


def mspe(restored):
    return float(np.mean((restored - s[test]) ** 2))


def report(name, run, error=None):
    run()
    times = []
    for _ in range(RUNS):
        start = time.perf_counter()
        answer = run()
        times.append(time.perf_counter() - start)
    value = "" if error is None else f"{error(answer):.6g}"
    print(f"{name} {threads} {np.median(times) * 1e3:.4g} {value}", flush=True)


def blur():
    return toeplitz @ sharp @ toeplitz.T


def non_blind_ridge(lam=1e-10):
    b, i = blurred[test], sharp[test]
    bt = b.transpose(0, 2, 1)
    return b @ np.linalg.solve(bt @ b + lam * np.eye(28), bt @ i)


def ridge_fit(lam=1e-6):
    gram = x[training].T @ x[training]
    gram.flat[:: len(gram) + 1] += lam
    factor = scipy.linalg.cho_factor(gram, overwrite_a=True)
    return scipy.linalg.cho_solve(factor, x[training].T @ s[training], overwrite_b=True)


def ridge_path():
    d, v = scipy.linalg.eigh(x[training].T @ x[training], driver="evd")
    d = np.maximum(d, 0)
    z = v.T @ (x[training].T @ s[training])
    a = x[validation] @ v
    linear = np.sum((a.T @ s[validation]) * z, axis=1)
    quadratic = (a.T @ a) * (z @ z.T)
    errors = {}
    for lam in 10.0 ** np.arange(-10, 3):
        f = 1 / (d + lam)
        errors[lam] = f @ quadratic @ f - 2 * f @ linear
    best = min(errors, key=errors.get)
    return x[test] @ (v @ (z / (d + best)[:, None]))


report("BlurBenchmark.separable", blur)
report("NonBlindRidgeBenchmark.restore", non_blind_ridge, lambda r: mspe(r.reshape(1000, 784)))
report("RidgeRegressionBenchmark.fit", ridge_fit, lambda w: mspe(x[test] @ w))
report("LambdaPathBenchmark.ridgeRegression", ridge_path, mspe)
