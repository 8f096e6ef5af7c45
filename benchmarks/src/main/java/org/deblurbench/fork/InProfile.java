package org.deblurbench.fork;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says that a benchmark belongs to a profile: that it runs when the command line names the profile and no benchmark. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Repeatable(InProfile.All.class)
public @interface InProfile {
    /** The profile's name. */
    String value();

    /** Values of parameters there, in place of the benchmark's own: {@code name=value,value}. */
    String[] params() default {};

    /** Several profiles. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    @interface All {
        /** The profiles. */
        InProfile[] value();
    }
}
