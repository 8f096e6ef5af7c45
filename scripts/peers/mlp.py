#!/usr/bin/env python3
"""Times one epoch of training the network in PyTorch, in both precisions; see peer.py.

784 inputs, 784 hidden ReLU, 784 linear outputs; Glorot-uniform weights, zero biases; Adam; mean squared error;
batches of 64 of the 2,000 training images in a new order. The network and the optimiser are made afresh, untimed,
before each epoch, so that the value is the test MSPE after one.
"""
import peer

ADVICE = " (with it, install libopenblas0-openmp too: PyTorch with the pthread OpenBLAS oversubscribes)"
torch = peer.need("torch", "python3-torch", "MlpBenchmark", ADVICE)
torch.set_num_threads(peer.THREADS)

sharp, blurred, _ = peer.images()


class Epoch:
    def __init__(self, precision):
        self.x, self.s = (torch.from_numpy(peer.rows(a)).to(precision) for a in (blurred, sharp))
        self.training = self.x[peer.TRAINING], self.s[peer.TRAINING]

    def prepare(self):
        torch.manual_seed(1)
        layers = [torch.nn.Linear(784, 784, dtype=self.x.dtype) for _ in range(2)]
        for layer in layers:
            torch.nn.init.xavier_uniform_(layer.weight)
            torch.nn.init.zeros_(layer.bias)
        network = torch.nn.Sequential(layers[0], torch.nn.ReLU(), layers[1])
        return network, torch.optim.Adam(network.parameters(), lr=1e-3, eps=1e-7)

    def run(self, prepared):
        network, optimiser = prepared
        x, s = self.training
        for batch in torch.randperm(len(x)).split(64):
            optimiser.zero_grad(set_to_none=True)
            torch.nn.functional.mse_loss(network(x[batch]), s[batch]).backward()
            optimiser.step()
        return network

    def mspe(self, network):
        with torch.no_grad():
            return float(torch.nn.functional.mse_loss(network(self.x[peer.TEST]), self.s[peer.TEST]))


for name, precision in (("float", torch.float32), ("double", torch.float64)):
    epoch = Epoch(precision)
    peer.report(f"MlpBenchmark.epoch[{name}]", epoch.run, epoch.mspe, epoch.prepare)
