package org.deblurbench.benchmarks;

import org.deblurbench.backend.Backend;
import org.deblurbench.backend.BackendSettings;
import org.deblurbench.backend.BackendUnavailableException;
import org.deblurbench.backend.Backends;
import org.deblurbench.backend.SettingsNotOfferedException;
import org.deblurbench.judge.Judgement;
import org.deblurbench.measure.ForkReport;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The parameters that all benchmarks of backends share. One backend for each JMH thread. */
@State(Scope.Thread)
public abstract class BackendState {
    /** Name in the registry. */
    @Param({"ejml", "ojalgo", "jblas", "openblas"})
    public String backend;

    /** Threads that one operation of the backend may use; JMH's own {@code -t} is the number of callers. */
    @Param("1")
    public int threads;

    private Backend<?> opened;

    /**
     * Opens the backend.
     *
     * @return the backend, of an unknown matrix type
     */
    protected final Backend<?> open() {
        try {
            opened = Backends.onClassPath().open(backend, new BackendSettings(threads));
            return opened;
        } catch (BackendUnavailableException | SettingsNotOfferedException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /**
     * Hands a judgement on the opened backend's answer to the launcher.
     *
     * @param judgement on the answer
     */
    protected final void publish(Judgement judgement) {
        ForkReport.publish(judgement, opened.provenance());
    }
}
