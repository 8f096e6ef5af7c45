#!/usr/bin/env python3
"""Times the blur and the ridge methods in NumPy and SciPy; see peer.py."""
import peer

np = peer.need("numpy", "python3-numpy", "BlurBenchmark and ridge")
linalg = peer.need("scipy.linalg", "python3-scipy", "BlurBenchmark and ridge")

sharp, blurred, toeplitz = peer.images()
s, x = peer.rows(sharp), peer.rows(blurred)
TEST, TRAINING, VALIDATION = peer.TEST, peer.TRAINING, peer.VALIDATION


def mspe(restored):
    return np.mean((restored - s[TEST]) ** 2)


def blur(_):
    return toeplitz @ sharp @ toeplitz.T


def non_blind_ridge(_, lam=1e-10):
    b, i = blurred[TEST], sharp[TEST]
    bt = b.transpose(0, 2, 1)
    return b @ np.linalg.solve(bt @ b + lam * np.eye(28), bt @ i)


def ridge_fit(_, lam=1e-6):
    gram = x[TRAINING].T @ x[TRAINING]
    gram.flat[:: len(gram) + 1] += lam
    factor = linalg.cho_factor(gram, overwrite_a=True)
    return linalg.cho_solve(factor, x[TRAINING].T @ s[TRAINING], overwrite_b=True)


def ridge_path(_):
    d, v = linalg.eigh(x[TRAINING].T @ x[TRAINING], driver="evd")
    d = np.maximum(d, 0)
    z = v.T @ (x[TRAINING].T @ s[TRAINING])
    a = x[VALIDATION] @ v
    linear = np.sum((a.T @ s[VALIDATION]) * z, axis=1)
    quadratic = (a.T @ a) * (z @ z.T)
    errors = {}
    for lam in 10.0 ** np.arange(-10, 3):
        f = 1 / (d + lam)
        errors[lam] = f @ quadratic @ f - 2 * f @ linear
    best = min(errors, key=errors.get)
    return x[TEST] @ (v @ (z / (d + best)[:, None]))


peer.report("BlurBenchmark.separable", blur)
peer.report("NonBlindRidgeBenchmark.restore", non_blind_ridge, lambda r: mspe(peer.rows(r)))
peer.report("RidgeRegressionBenchmark.fit", ridge_fit, lambda w: mspe(x[TEST] @ w))
peer.report("LambdaPathBenchmark.ridgeRegression", ridge_path, mspe)
