package org.deblurbench.benchmarks;

import java.util.function.Supplier;
import org.deblurbench.check.Answer;
import org.deblurbench.check.Findings;
import org.deblurbench.check.Operation;

/**
 * A method written directly on a library, as an operation. Its inputs stay the same: the libraries that the suite brings
 * remember nothing, and their own types keep their elements to themselves.
 */
final class DirectOperation implements Operation {
    private final Supplier<Object> operation;
    private final Supplier<Findings> check;

    DirectOperation(Supplier<Object> operation, Supplier<Findings> check) {
        this.operation = operation;
        this.check = check;
    }

    @Override
    public void vary() {
        // Nothing is varied.
    }

    @Override
    public Object run() {
        return operation.get();
    }

    @Override
    public Answer answer() {
        return Answer.NONE;
    }

    @Override
    public Findings check() {
        return check.get();
    }
}
