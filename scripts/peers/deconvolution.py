#!/usr/bin/env python3
"""Times the deconvolution of the test images with the known separable kernel in NumPy; see peer.py.

Tikhonov: argmin ||T R T' - B||^2 + lambda ||R||^2, which the eigenvectors of T diagonalise in both directions.
"""
import peer

np = peer.need("numpy", "python3-numpy", "KernelDeconvolutionBenchmark")

sharp, blurred, toeplitz = peer.images()


def tikhonov(_, lam=1e-6):
    d, q = np.linalg.eigh(toeplitz)
    gains = np.outer(d, d)
    filtered = q.T @ blurred[peer.TEST] @ q
    filtered *= gains / (gains**2 + lam)
    return q @ filtered @ q.T


peer.report("KernelDeconvolutionBenchmark.tikhonov", tikhonov, lambda r: np.mean((r - sharp[peer.TEST]) ** 2))
