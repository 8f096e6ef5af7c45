package org.deblurbench.hostile;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.deblurbench.backend.Backend;
import org.deblurbench.backend.ForwardingBackend;
import org.deblurbench.backend.Provenance;
import org.ejml.data.DMatrixRMaj;

/** Goes wrong where there is more than one thread. */
final class Threading {
    private static final AtomicInteger AT_WORK = new AtomicInteger();

    private Threading() {}

    static Backend<DMatrixRMaj> lastRow(Backend<DMatrixRMaj> honest) {
        return honest.provenance().threads() > 1 ? new SpoiltResults(honest, When.always(), Edit.lastRow()) : honest;
    }

    static Backend<DMatrixRMaj> single(Backend<DMatrixRMaj> honest) {
        return new ForwardingBackend<>(honest) {
            @Override
            public Provenance provenance() {
                Provenance asked = super.provenance();
                return new Provenance(asked.library(), asked.nativeFile(), 1, asked.details());
            }
        };
    }

    /** Wrong while another caller is at work. */
    static Backend<DMatrixRMaj> sharedScratch(Backend<DMatrixRMaj> honest) {
        return new Interceptor(honest) {
            @Override
            void carryOut(List<DMatrixRMaj> inputs, DMatrixRMaj output, Runnable work) {
                boolean alone = AT_WORK.getAndIncrement() == 0;
                work.run();
                if (!alone) {
                    Edit.scale(1 + 1e-3).apply(output.data, output.numRows, output.numCols);
                }
                AT_WORK.decrementAndGet();
            }
        };
    }
}
