"""What the peers share: the threads, the images, the split, the blur, and how a row is measured and printed.

A peer is a script that times the work of one of our benchmarks in Python:

    scripts/peers/ridge.py [THREADS [NAME ...]]        (default: one thread, all rows)

It prints a line for each row: our benchmark's name, threads, median milliseconds, value (a test MSPE, where there is
one). A peer whose library is not installed prints one line on stderr and no rows. Import this before anything else:
the libraries read the number of threads when they load.
"""
import gzip
import importlib
import os
import pathlib
import statistics
import sys
import time

THREADS = int(sys.argv[1]) if len(sys.argv) > 1 else 1
NAMES = sys.argv[2:]
for variable in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[variable] = str(THREADS)

DATA = "src/main/resources/org/deblurbench/data/mnist-train-first-4000-images-idx3-ubyte.gz"
TEST, TRAINING, VALIDATION = slice(0, 1000), slice(1000, 3000), slice(3000, 4000)
RUNS, ENOUGH_SECONDS = 7, 10.0


def need(module, package, rows, advice=""):
    """Imports a library, or ends the script with a line that says which rows are skipped for want of it."""
    try:
        return importlib.import_module(module)
    except ModuleNotFoundError as absent:
        if absent.name != module.split(".")[0]:
            raise
        print(f"peers: {package} is not installed: {rows} rows are skipped{advice}", file=sys.stderr)
        sys.exit(0)


def images():
    """Sharp and blurred images, 4000 x 28 x 28 in [0, 1], and the Toeplitz matrix T of the blur T S T'."""
    import numpy as np

    root = pathlib.Path(__file__).resolve().parents[2]
    raw = gzip.decompress((root / DATA).read_bytes())
    sharp = np.frombuffer(raw, np.uint8, offset=16).reshape(-1, 28, 28) / 255.0
    weights = np.exp(-np.arange(-2, 3) ** 2 / (2 * 3.0**2))
    weights /= weights.sum()
    toeplitz = sum(w * np.eye(28, k=k) for k, w in zip(range(-2, 3), weights))
    return sharp, toeplitz @ sharp @ toeplitz.T, toeplitz


def rows(pictures):
    """Each image as a row of 784 pixels."""
    return pictures.reshape(len(pictures), -1)


def report(name, run, value=None, prepare=lambda: None, operations=1, once=False):
    """Prints the row of run(prepare()): the median of seven runs after a warm-up, or of what ten seconds allow.

    prepare is not timed, and value(answer) is the last column. The time is divided by operations. once is for what is
    too slow to warm up: a single run.
    """
    if NAMES and name not in NAMES:
        return
    if not once:
        run(prepare())
    times = []
    while not times or (not once and len(times) < RUNS and sum(times) < ENOUGH_SECONDS):
        prepared = prepare()
        start = time.perf_counter()
        answer = run(prepared)
        times.append(time.perf_counter() - start)
    last = "" if value is None else f" {value(answer):.6g}"
    print(f"{name} {THREADS} {statistics.median(times) / operations * 1e3:.4g}{last}", flush=True)
