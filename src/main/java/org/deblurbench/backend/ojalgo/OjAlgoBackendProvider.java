package org.deblurbench.backend.ojalgo;

import org.deblurbench.backend.Backend;
import org.deblurbench.backend.BackendProvider;
import org.deblurbench.backend.BackendSettings;
import org.deblurbench.backend.FloatBackend;
import org.deblurbench.backend.SettingsNotOfferedException;
import org.ojalgo.OjAlgoUtils;
import org.ojalgo.machine.VirtualMachine;

/** Opens {@link OjAlgoBackend} and {@link OjAlgoFloatBackend}. */
public final class OjAlgoBackendProvider implements BackendProvider {
    @Override
    public String name() {
        return "ojalgo";
    }

    @Override
    public Backend<?> open(BackendSettings settings) throws SettingsNotOfferedException {
        setThreads(settings);
        return new OjAlgoBackend(settings.threads());
    }

    @Override
    public FloatBackend<?> openFloat(BackendSettings settings) throws SettingsNotOfferedException {
        setThreads(settings);
        return new OjAlgoFloatBackend(settings.threads());
    }

    private static void setThreads(BackendSettings settings) throws SettingsNotOfferedException {
        // limitThreadsTo only ever lowers the number: start from the whole machine.
        OjAlgoUtils.ENVIRONMENT = Machine.WHOLE;
        OjAlgoUtils.limitThreadsTo(settings.threads());
        if (OjAlgoUtils.ENVIRONMENT.threads != settings.threads()) {
            throw new SettingsNotOfferedException("ojAlgo uses at most the machine's " + Machine.WHOLE.threads
                    + " threads, not " + settings.threads());
        }
    }

    /** Apart from the provider, whose creation loads no library. */
    private static final class Machine {
        static final VirtualMachine WHOLE = OjAlgoUtils.ENVIRONMENT;
    }
}
