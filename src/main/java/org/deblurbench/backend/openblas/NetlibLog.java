package org.deblurbench.backend.openblas;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Listens to one of netlib's loggers while netlib initialises. netlib reports the failure of its native code only
 * here, at a level that is not shown, and announces its choice at one that is: this keeps the former and hides the
 * latter. Closing it gives the logger back as it was.
 */
final class NetlibLog extends Handler {
    private final Logger logger;
    private final Level level;
    private final boolean useParentHandlers;
    private Throwable failure;

    NetlibLog(String loggerName) {
        logger = Logger.getLogger(loggerName);
        level = logger.getLevel();
        useParentHandlers = logger.getUseParentHandlers();
        logger.setLevel(Level.FINE);
        logger.setUseParentHandlers(false);
        logger.addHandler(this);
    }

    /** Why netlib's native code did not load: the first failure that was logged, or null. */
    Throwable failure() {
        return failure;
    }

    @Override
    public void publish(LogRecord record) {
        if (failure == null) {
            failure = record.getThrown();
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        logger.removeHandler(this);
        logger.setUseParentHandlers(useParentHandlers);
        logger.setLevel(level);
    }
}
