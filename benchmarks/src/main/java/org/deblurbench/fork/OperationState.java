package org.deblurbench.fork;

import java.util.List;
import org.deblurbench.backend.Provenance;
import org.deblurbench.check.Operation;
import org.deblurbench.judge.Judge;
import org.deblurbench.record.CurvePoint;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * One {@link Operation} in a fork, for each of JMH's threads. Nothing but {@link #run} is timed: inputs change before each
 * call, every answer is looked at after it, and some are judged; the fork's report tells the launcher what was found.
 *
 * <p>The methods of {@link Level#Invocation} cost JMH two looks at the clock for each call, some 50 ns: half a per cent of
 * the shortest operation there is, and nothing of the others.
 */
@State(Scope.Thread)
public abstract class OperationState {
    private Judging judging;
    private Operation operation;

    /**
     * Sets up the operation: reads, converts and allocates.
     *
     * @return not run
     */
    protected abstract Operation create();

    /**
     * What one operation amounts to. Asked after {@link #create}.
     *
     * @return unknown unless overridden
     */
    protected Work work() {
        return Work.UNKNOWN;
    }

    /**
     * What computes. Asked after {@link #create}.
     *
     * @return null unless overridden: no backend
     */
    protected Provenance provenance() {
        return null;
    }

    /**
     * The error over time of the last operation.
     *
     * @return null unless overridden: none
     */
    protected List<CurvePoint> curve() {
        return null;
    }

    /** Sets up the operation. */
    @Setup
    public final void setUp() {
        operation = create();
        judging = new Judging(operation, JudgeMoment.ofProperty());
    }

    /** Changes the inputs. */
    @Setup(Level.Invocation)
    public final void vary() {
        judging.before();
    }

    /**
     * The operation.
     *
     * @return something that depends on its result
     */
    public final Object run() {
        return operation.run();
    }

    /** Looks at the answer. */
    @TearDown(Level.Invocation)
    public final void look() {
        judging.after();
    }

    /** Judges the last answer of the iteration, if that is to be judged. */
    @TearDown(Level.Iteration)
    public final void judge() {
        judging.endIteration();
    }

    /** Judges the last answer of all, if it has not been judged, and tells the launcher. */
    @TearDown
    public final void publish() {
        judging.judge();
        ForkReport.publish(
                Judge.of(judging.findings()), provenance(), curve(), work(), judging.judged(), judging.calls());
    }
}
