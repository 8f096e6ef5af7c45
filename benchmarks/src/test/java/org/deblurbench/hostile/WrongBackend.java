package org.deblurbench.hostile;

import static org.deblurbench.hostile.Edit.*;
import static org.deblurbench.hostile.Evidence.*;
import static org.deblurbench.hostile.Exercise.*;
import static org.deblurbench.hostile.Kind.*;
import static org.deblurbench.hostile.Recipe.*;
import static org.deblurbench.hostile.WrongFactorisations.*;

import java.util.List;
import java.util.Locale;
import org.deblurbench.backend.Backend;
import org.deblurbench.backend.BackendSettings;
import org.deblurbench.backend.FloatBackend;
import org.deblurbench.backend.ejml.EjmlBackendProvider;
import org.ejml.data.DMatrixRMaj;
import org.ejml.data.FMatrixRMaj;

/**
 * The catalogue of wrong backends. Each is EJML but for one thing, and must be found in every exercise that it names, by the
 * evidence that it names. A new one is a constant here, and a line of {@code results/wrong-backends.md}.
 */
// Recipes are functions, and the list of exercises cannot be modified.
@SuppressWarnings("ImmutableEnumChecker")
public enum WrongBackend {
    SCALED(VALUES, "0.1 % too large", always(scale(1 + 1e-3)), JUDGED, PRODUCT, NON_BLIND_RIDGE),
    SLIGHTLY_SCALED(VALUES, "too large by one part in a million", always(scale(1 + 1e-6)), JUDGED, PRODUCT),
    ONE_ELEMENT(VALUES, "first element off by 1e-6", always(firstElement(1 + 1e-6)), JUDGED, PRODUCT, SOLUTION),
    WITHOUT_LAST_ROW(VALUES, "last row zero", always(lastRow()), JUDGED, VECTOR_PRODUCT),
    WITHOUT_LAST_COLUMN(VALUES, "last column zero", always(lastColumn()), JUDGED, PRODUCT),
    EXCHANGED_ROWS(VALUES, "first and last row exchanged", always(exchangeRows()), JUDGED, PRODUCT),
    NEGATED(VALUES, "the other sign", always(scale(-1)), JUDGED, PRODUCT),
    TRANSPOSED(VALUES, "square results transposed", always(transpose()), JUDGED, SQUARE_PRODUCT),
    ROUNDED(VALUES, "results in single precision", always(round()), JUDGED, PRODUCT, SOLUTION),
    FLUSHED(VALUES, "elements below 1e-3 flushed to zero", always(flush(1e-3)), JUDGED, PRODUCT),
    CUT(VALUES, "negative elements cut off", always(cutNegatives()), JUDGED, PRODUCT),
    NAN(VALUES, "NaN everywhere", always(fill(Double.NaN)), NOT_WRITTEN, PRODUCT),
    INFINITE(VALUES, "infinity everywhere", always(fill(Double.POSITIVE_INFINITY)), JUDGED, PRODUCT),
    ZERO(VALUES, "zero everywhere", always(fill(0)), JUDGED, PRODUCT, NON_BLIND_RIDGE),
    IDLE(VALUES, "never computes", of(b -> new Deferring(b, Integer.MAX_VALUE)), NOT_WRITTEN, PRODUCT),

    STALE_BETA(
            ARGUMENTS, "reads C with beta = 0", of(WrongArguments::staleBeta), NOT_WRITTEN, PRODUCT, NON_BLIND_RIDGE),
    ALPHA_IGNORED(ARGUMENTS, "alpha is 1", of(b -> WrongArguments.alpha(b, 1)), JUDGED, LEARNED_KERNEL),
    BETA_IGNORED(ARGUMENTS, "beta is 0", of(b -> WrongArguments.beta(b, 0)), JUDGED, LEARNED_KERNEL),
    TRANSPOSES_IGNORED(ARGUMENTS, "square factors as they are", of(WrongArguments::noTranspose), JUDGED, TIKHONOV),

    UPPER_GRAM(FACTORISATION, "only the upper triangle", gram(upperOnly()), JUDGED, GRAM, NON_BLIND_RIDGE),
    UPPER_SOLUTION(FACTORISATION, "reads the upper triangle", solve(a -> readUpper(a)), NOT_WRITTEN, SOLUTION),
    REGULARISED(FACTORISATION, "diagonal off by 1e-6", solve(a -> regularise(a)), JUDGED, SOLUTION, NON_BLIND_RIDGE),
    ROUNDED_SYSTEM(FACTORISATION, "solves in single precision", solve(a -> roundMatrix(a)), JUDGED, SOLUTION),
    REFUSING(FACTORISATION, "says: not positive definite", solve(refusal()), EXCEPTION, SOLUTION, NON_BLIND_RIDGE),
    SCALED_EIGENVALUES(FACTORISATION, "eigenvalues 0.1 % off", eigen((w, v) -> scaleValues(w)), JUDGED, TIKHONOV),
    UNSORTED_EIGENVALUES(FACTORISATION, "not in order", eigen((w, v) -> exchangeValues(w)), JUDGED, TIKHONOV),
    SKEW_EIGENVECTORS(FACTORISATION, "not orthogonal", eigen((w, v) -> skew(v)), JUDGED, TIKHONOV),

    /** Every operation asks for the elements of its result, so that the work is done within the time. */
    DEFERRED(DEFERRING, "when elements are asked for", of(b -> new Deferring(b, 0)), HARMLESS, PRODUCT),
    DEFERRED_TWICE(DEFERRING, "when asked once more", of(b -> new Deferring(b, 1)), NOT_WRITTEN, PRODUCT),
    SOLVED_LATER(DEFERRING, "a solution, when asked once more", of(b -> new Deferring(b, 1)), OTHER_ANSWER, SOLUTION),
    IN_THE_BACKGROUND(
            DEFERRING, "in another thread", of(Deferring::inTheBackground), NOT_WRITTEN, PRODUCT, VECTOR_PRODUCT),
    IN_ANOTHER_ARRAY(DEFERRING, "into other elements", of(Deferring::inAnotherArray), NOT_WRITTEN, PRODUCT),

    SAME_OBJECTS(
            REMEMBERING, "by identity", of(Remembering::byIdentity), OTHER_ANSWER, PRODUCT, VECTOR_PRODUCT, SOLUTION),
    SAME_SHAPES(REMEMBERING, "by shape", of(Remembering::byShape), JUDGED, NON_BLIND_RIDGE),
    SAME_ELEMENTS(REMEMBERING, "by first, middle and last element", of(Remembering::byElements), OTHER_ANSWER, PRODUCT),
    SAME_SIZES(REMEMBERING, "by the sum of absolute values", of(Remembering::bySizes), OTHER_ANSWER, PRODUCT),
    SAME_HASH(REMEMBERING, "by a hash blind to pairs of signs", of(Remembering::byHash), OTHER_ANSWER, PRODUCT),
    /** Contents never come back, so that nothing is remembered. */
    SAME_CONTENTS(
            REMEMBERING,
            "by all elements, which never recur",
            of(Remembering::byContents),
            HARMLESS,
            PRODUCT,
            SOLUTION),

    ZEROED_INPUT(DESTROYING, "zeroes it after the first call", of(Destroying::zeroes), DESTROYED, PRODUCT),
    CHANGED_INPUT(DESTROYING, "changes the last bit of one element", of(Destroying::changes), INPUT_CHANGED, PRODUCT),
    ROUNDED_INPUT(
            DESTROYING, "rounds it to single precision", of(Destroying::rounds), INPUT_CHANGED, VECTOR_PRODUCT, GRAM),

    INPUT_ROWS(LYING, "an input has a row less", of(b -> new Lying(b, true, 1, 0)), SHAPE, PRODUCT),
    INPUT_COLUMNS(LYING, "an input has a column less", of(b -> new Lying(b, true, 0, 1)), SHAPE, PRODUCT),
    RESULT_ROWS(LYING, "a result has a row less", of(b -> new Lying(b, false, 1, 0)), SHAPE, PRODUCT),

    EVERY_SECOND_CALL(INTERMITTENT, "0.1 % off", at(() -> When.every(2), scale(1 + 1e-3)), OTHER_ANSWER, SOLUTION),
    SLIGHTLY_EVERY_SECOND_CALL(
            INTERMITTENT, "off by 1e-6", at(() -> When.every(2), scale(1 + 1e-6)), OTHER_ANSWER, SOLUTION),
    FIRST_TWO_CALLS(INTERMITTENT, "0.1 % off", at(() -> When.first(2), scale(1 + 1e-3)), JUDGED, SOLUTION),
    ONCE_IN_A_THOUSAND(
            INTERMITTENT, "0.1 % off", at(() -> When.every(1000), scale(1 + 1e-3)), OTHER_ANSWER, MANY_SOLUTIONS),
    ONLY_IN_WARM_UP(INTERMITTENT, "0.1 % off", at(() -> When.early(20), scale(1 + 1e-3)), OTHER_ANSWER, SOLUTION),
    ONLY_AFTER_WARM_UP(INTERMITTENT, "0.1 % off", at(() -> When.late(50), scale(1 + 1e-3)), OTHER_ANSWER, SOLUTION),
    ONLY_IN_LATER_FORKS(
            INTERMITTENT, "0.1 % off", at(When::inLaterForks, scale(1 + 1e-3)), JUDGED, SOLUTION_IN_TWO_FORKS),

    ON_TWO_THREADS(THREADS, "last row zero with two", of(Threading::lastRow), JUDGED, PRODUCT_ON_TWO_THREADS),
    ONE_THREAD(THREADS, "uses one, asked for two", of(Threading::single), THREAD_COUNT, PRODUCT_ON_TWO_THREADS),
    SHARED_SCRATCH(
            THREADS, "two callers share memory", of(Threading::sharedScratch), OTHER_ANSWER, PRODUCT_OF_TWO_CALLERS),

    FLOAT_SCALED(SINGLE, "5 % too large", ofFloat(b -> FloatResults.edited(b, e -> e * 1.05F)), JUDGED, NETWORK),
    FLOAT_ROUNDED(SINGLE, "three bits", ofFloat(b -> FloatResults.edited(b, FloatResults::coarse)), JUDGED, NETWORK),
    FLOAT_TRANSPOSES_IGNORED(SINGLE, "square factors as they are", ofFloat(FloatResults::noTranspose), JUDGED, NETWORK),
    FLOAT_NAN(SINGLE, "NaN", ofFloat(b -> FloatResults.edited(b, e -> Float.NaN)), EXCEPTION, NETWORK),

    THROWING(FAILURE, "an exception", then(Failing.error()), EXCEPTION, PRODUCT),
    THROWING_LATE(FAILURE, "an exception in a later iteration", thenInTheEnd(Failing.error()), EXCEPTION, SOLUTION),
    WITHOUT_MEMORY(FAILURE, "an OutOfMemoryError", then(Failing.exhaustMemory()), EXCEPTION, PRODUCT),
    RECURSING(FAILURE, "a StackOverflowError", then(Failing::overflowStack), EXCEPTION, PRODUCT),
    NOT_OPENING(FAILURE, "an exception when a fork opens it", of(Failing::refuseForks), EXCEPTION, PRODUCT),
    EXITING(FAILURE, "ends its JVM as if all were well", then(Failing::exit), DIED, PRODUCT),
    HALTING(FAILURE, "ends its JVM at once", then(Failing::halt), DIED, PRODUCT),
    EXITING_LATE(FAILURE, "ends its JVM in a later iteration", thenInTheEnd(Failing::exit), DIED, SOLUTION),
    CRASHING(FAILURE, "a segmentation fault", then(Failing::crash), DIED, PRODUCT),
    /** JMH goes on. */
    INTERRUPTING(FAILURE, "interrupts its caller", then(Failing::interrupt), HARMLESS, PRODUCT),
    HANGING(FAILURE, "never returns", then(Failing::hang), DEADLINE, PRODUCT_WITH_A_DEADLINE);

    private final Kind kind;
    private final String description;
    private final Recipe recipe;
    private final Evidence evidence;
    private final List<Exercise> exercises;

    WrongBackend(Kind kind, String description, Recipe recipe, Evidence evidence, Exercise... exercises) {
        this.kind = kind;
        this.description = description;
        this.recipe = recipe;
        this.evidence = evidence;
        this.exercises = List.of(exercises);
    }

    Kind kind() {
        return kind;
    }

    String description() {
        return description;
    }

    /** By what it is found. */
    public Evidence evidence() {
        return evidence;
    }

    /** Where it must be found. */
    public List<Exercise> exercises() {
        return exercises;
    }

    /** Its name in the registry, where some of the catalogue are under shorter names, too. */
    public String registered() {
        return "wrong-" + label();
    }

    /** Its name in the table. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Backend<DMatrixRMaj> open(BackendSettings settings) {
        return recipe.doubles().apply(new EjmlBackendProvider().open(settings));
    }

    boolean hasFloat() {
        return recipe.floats() != null;
    }

    FloatBackend<FMatrixRMaj> openFloat(BackendSettings settings) {
        return recipe.floats().apply(new EjmlBackendProvider().openFloat(settings));
    }
}
