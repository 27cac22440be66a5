package se.kvittens.rest.judge;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import se.kvittens.rest.npm.NeedsNpm;

/** All requests of the tests go through Prism, and it finds nothing. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@NeedsNpm(Prism.TOOL)
@ExtendWith(PrismBetween.class)
public @interface ThroughPrism {}
