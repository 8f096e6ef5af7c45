package org.deblurbench.fork;

import org.deblurbench.backend.Backend;
import org.deblurbench.backend.BackendSettings;
import org.deblurbench.backend.BackendUnavailableException;
import org.deblurbench.backend.Backends;
import org.deblurbench.backend.FloatBackend;
import org.deblurbench.backend.MatrixMultiplication;
import org.deblurbench.backend.Precision;
import org.deblurbench.backend.Provenance;
import org.deblurbench.backend.SettingsNotOfferedException;
import org.deblurbench.record.Verdict;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** An operation of a backend, with the parameters that all of them share. One backend for each JMH thread. */
@State(Scope.Thread)
public abstract class BackendState extends OperationState {
    /** Name in the registry. */
    @Param({"ejml", "ojalgo", "jblas", "openblas", "vector"})
    public String backend;

    /** Threads that one operation of the backend may use; JMH's own {@code -t} is the number of callers. */
    @Param("1")
    public int threads;

    private MatrixMultiplication<?> opened;

    /**
     * Opens the backend.
     *
     * @return the backend, of an unknown matrix type
     */
    protected final Backend<?> open() {
        try {
            Backend<?> found = Backends.onClassPath().open(backend, new BackendSettings(threads));
            remember(checked(found));
            return found;
        } catch (BackendUnavailableException | SettingsNotOfferedException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /**
     * Opens what multiplies matrices in a precision.
     *
     * @param precision of the matrices
     * @return a {@link Backend} or a {@link FloatBackend}
     */
    protected final MatrixMultiplication<?> open(Precision precision) {
        return precision == Precision.DOUBLE ? open() : openFloat();
    }

    /**
     * Opens the backend in single precision; where it has none, there is nothing to measure.
     *
     * @return the backend, of an unknown matrix type
     */
    protected final FloatBackend<?> openFloat() {
        try {
            FloatBackend<?> single = Backends.onClassPath().openFloat(backend, new BackendSettings(threads));
            remember(checked(single));
            return single;
        } catch (SettingsNotOfferedException e) {
            throw ForkReport.decline(Verdict.NOT_RUN, e.getMessage());
        } catch (BackendUnavailableException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /** What is opened first is what the row is about; what comes after it serves it. */
    private void remember(MatrixMultiplication<?> found) {
        if (opened == null) {
            opened = found;
        }
    }

    /** Settings are honoured exactly or refused, as {@link org.deblurbench.backend.BackendProvider#open} says. */
    private MatrixMultiplication<?> checked(MatrixMultiplication<?> found) {
        int stated = found.provenance().threads();
        if (stated != threads) {
            throw new IllegalStateException("backend " + backend + " was asked for " + threads + " threads and uses "
                    + stated + "; it must refuse what it does not offer");
        }
        return found;
    }

    @Override
    protected final Provenance provenance() {
        return opened.provenance();
    }
}
