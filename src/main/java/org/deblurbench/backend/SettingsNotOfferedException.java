package org.deblurbench.backend;

/**
 * A backend loads here but does not offer the settings asked for, such as more than one thread. A benchmark row
 * that asks for them is <em>not run</em>; it is not a failure.
 */
public class SettingsNotOfferedException extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param reason one line: what the backend does not offer
     */
    public SettingsNotOfferedException(String reason) {
        super(reason);
    }
}
