package se.kvittens.lock.npm;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The tests run programs of others from npm. Where they are missing the tests are skipped and say so, unless
 * {@code -Dlock.tools.required=true} says that they may not be: then they fail.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NpmThere.class)
public @interface NeedsNpm {

    /** The folder in {@code src/test/npm} that names them. */
    String value();
}
