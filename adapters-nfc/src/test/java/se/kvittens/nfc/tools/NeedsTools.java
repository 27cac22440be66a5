package se.kvittens.nfc.tools;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The tests run programs of others. Where one is missing they are skipped and say so, unless
 * {@code -Dnfc.tools.required=true} says that none may be: then they fail.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ToolsThere.class)
public @interface NeedsTools {

    Tool[] value();
}
