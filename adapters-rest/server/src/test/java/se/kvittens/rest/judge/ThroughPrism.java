package se.kvittens.rest.judge;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * All requests of the tests go through Prism, and it finds nothing. Where it is missing the tests are skipped and say so, unless
 * {@code -Drest.tools.required=true} says that it may not be: then they fail.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(PrismThere.class)
public @interface ThroughPrism {}
