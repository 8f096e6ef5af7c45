package org.deblurbench.hostile;

import java.util.List;
import org.bytedeco.javacpp.Pointer;
import org.deblurbench.backend.Backend;
import org.deblurbench.fork.ForkReport;
import org.ejml.data.DMatrixRMaj;

/** Does something else after an operation, or instead of it. */
final class Failing extends Interceptor {
    private final When when;
    private final Runnable failure;

    Failing(Backend<DMatrixRMaj> honest, When when, Runnable failure) {
        super(honest);
        this.when = when;
        this.failure = failure;
    }

    @Override
    void carryOut(List<DMatrixRMaj> inputs, DMatrixRMaj output, Runnable work) {
        work.run();
        if (when.now()) {
            failure.run();
        }
    }

    static Runnable error() {
        return () -> {
            throw new IllegalStateException("a backend that throws");
        };
    }

    static Runnable exhaustMemory() {
        return () -> {
            throw new OutOfMemoryError("a backend that needs more memory");
        };
    }

    static void overflowStack() {
        overflow(1);
    }

    private static int overflow(int depth) {
        return depth == 0 ? 0 : overflow(depth + 1) + depth;
    }

    /** Never returns, and cannot be interrupted. */
    static void hang() {
        while (!Thread.currentThread().getName().isEmpty()) {
            Thread.onSpinWait();
        }
    }

    /** As if all were well. */
    static void exit() {
        System.exit(0);
    }

    static void halt() {
        Runtime.getRuntime().halt(0);
    }

    /** SIGSEGV in native code. */
    static void crash() {
        var unused = Pointer.memset(new Pointer(new NullPage()), 0, 1);
    }

    static void interrupt() {
        Thread.currentThread().interrupt();
    }

    /** An address that no process may write to. */
    private static final class NullPage extends Pointer {
        NullPage() {
            address = 8;
        }
    }

    /** Opens in a probe, but not where it is to be measured. */
    static Backend<DMatrixRMaj> refuseForks(Backend<DMatrixRMaj> honest) {
        if (System.getProperty(ForkReport.FORK) != null) {
            throw new IllegalStateException("a backend that does not open in a fork");
        }
        return honest;
    }
}
