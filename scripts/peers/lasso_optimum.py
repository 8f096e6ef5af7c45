#!/usr/bin/env python3
"""How far scikit-learn's coordinate descent comes towards the LASSO optimum of all pixels; see peer.py.

For the record, and not part of scripts/speed: it does not arrive. The sweeps are bounded so that all pixels take less
than a minute on one thread; at lambda = 1e-3 the objective of the optimum, summed over the pixels, is 275.628. The
value is the test MSPE, and the objective goes to stderr.
"""
import sys
import warnings

import peer

np = peer.need("numpy", "python3-numpy", "LassoBenchmark.optimum")
sklearn = peer.need("sklearn", "python3-sklearn", "LassoBenchmark.optimum")
Lasso = peer.need("sklearn.linear_model", "python3-sklearn", "LassoBenchmark.optimum").Lasso

LAMBDA, SWEEPS = 1e-3, 100

sharp, blurred, _ = peer.images()
s, x = peer.rows(sharp), peer.rows(blurred)
inputs, outputs = x[peer.TRAINING].any(axis=0), s[peer.TRAINING].any(axis=0)
X, S = np.asfortranarray(x[peer.TRAINING][:, inputs]), np.asfortranarray(s[peer.TRAINING][:, outputs])


def coordinate_descent(_):
    # That it does not converge is the finding; no need to say it for every pixel.
    warnings.simplefilter("ignore", sklearn.exceptions.ConvergenceWarning)
    model = Lasso(alpha=LAMBDA / (2 * len(X)), fit_intercept=False, precompute=X.T @ X, max_iter=SWEEPS, tol=1e-8)
    return model.fit(X, S).coef_.T


def mspe(weights):
    objective = np.sum((X @ weights - S) ** 2) + LAMBDA * np.abs(weights).sum()
    print(f"objective after {SWEEPS} sweeps: {objective:.6g}", file=sys.stderr)
    restored = np.zeros_like(s[peer.TEST])
    restored[:, outputs] = x[peer.TEST][:, inputs] @ weights
    return np.mean((restored - s[peer.TEST]) ** 2)


peer.report("LassoBenchmark.optimum", coordinate_descent, mspe, once=True)
