package se.kvittens.rest.npm;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The tests run a program of others from npm. Where it is missing they are skipped and say so, unless
 * {@code -Drest.tools.required=true} says that it may not be: then they fail.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NpmThere.class)
public @interface NeedsNpm {

    /** The folder in {@code src/test/npm} that names it. */
    String value();
}
