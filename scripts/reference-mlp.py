#!/usr/bin/env python3
"""Computes the references of the network's first epoch with NumPy, independently of the Java code.

    scripts/reference-mlp.py THREADS

prints the test MSPE after one epoch with seed 1, in batches of 64, on the default split and on the small one, in double
and in single precision. Initial weights and the order of the images are what Java's Random draws.
"""
from peers import peer

np = peer.need("numpy", "python3-numpy", "mlp-seed-1")

SEED, BATCH, PIXELS = 1, 64, 784
STEP, DECAY1, DECAY2, EPSILON = 1e-3, 0.9, 0.999, 1e-7
SPLITS = {"mlp-seed-1": (1000, 2000), "mlp-seed-1-small-split": (250, 1000)}

sharp, blurred, _ = peer.images()
s, x = peer.rows(sharp), peer.rows(blurred)


class JavaRandom:
    """java.util.Random, whose algorithm Java's specification fixes."""

    def __init__(self, seed):
        self.state = (seed ^ 0x5DEECE66D) & ((1 << 48) - 1)

    def bits(self, count):
        self.state = (self.state * 0x5DEECE66D + 0xB) & ((1 << 48) - 1)
        value = self.state >> (48 - count)
        return value - (1 << count) if value >> 31 and count == 32 else value

    def long(self):
        return (self.bits(32) << 32) + self.bits(32)

    def double(self):
        return ((self.bits(26) << 27) + self.bits(27)) / (1 << 53)

    def int(self, bound):
        if bound & (bound - 1) == 0:
            return (bound * self.bits(31)) >> 31
        while True:
            value = self.bits(31)
            if value - value % bound + bound - 1 < 1 << 31:
                return value % bound


def shuffled(count, random):
    order = list(range(count))
    for i in range(count - 1, 0, -1):
        j = random.int(i + 1)
        order[i], order[j] = order[j], order[i]
    return order


def layer(random):
    limit = (6 / (2 * PIXELS)) ** 0.5
    drawn = [limit * (2 * random.double() - 1) for _ in range(PIXELS * PIXELS)]
    return [np.array(drawn).reshape(PIXELS, PIXELS), np.zeros(PIXELS)]


def first_epoch(test, training, kind):
    random = JavaRandom(SEED)
    parameters = [np.array(p, kind) for p in layer(random) + layer(random)]
    order = shuffled(training, JavaRandom(random.long()))
    X, S = x[test : test + training].astype(kind), s[test : test + training].astype(kind)
    moments = [(np.zeros_like(p), np.zeros_like(p)) for p in parameters]
    for step, start in enumerate(range(0, training, BATCH), 1):
        images = order[start : start + BATCH]
        w1, b1, w2, b2 = parameters
        hidden = np.maximum(0, X[images] @ w1 + b1)
        error = (hidden @ w2 + b2 - S[images]) * kind(2 / (len(images) * PIXELS))
        back = (error @ w2.T) * (hidden > 0)
        gradients = [X[images].T @ back, back.sum(0), hidden.T @ error, error.sum(0)]
        for p, g, (m, v) in zip(parameters, gradients, moments):
            m += kind(1 - DECAY1) * (g - m)
            v += kind(1 - DECAY2) * (g * g - v)
            p -= kind(STEP / (1 - DECAY1**step)) * m / (np.sqrt(v / kind(1 - DECAY2**step)) + kind(EPSILON))
    w1, b1, w2, b2 = parameters
    restored = np.maximum(0, x[:test].astype(kind) @ w1 + b1) @ w2 + b2
    return np.mean((s[:test] - restored) ** 2)


for name, (test, training) in SPLITS.items():
    for precision, kind in (("double", np.float64), ("float", np.float32)):
        print(f"{name}-{precision},1,test,{first_epoch(test, training, kind):.12g}", flush=True)
