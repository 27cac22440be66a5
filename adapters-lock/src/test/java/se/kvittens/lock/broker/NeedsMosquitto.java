package se.kvittens.lock.broker;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The tests run Debian's mosquitto. Where it is missing they are skipped and say so, unless
 * {@code -Dlock.tools.required=true} says that it may not be: then they fail.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(MosquittoThere.class)
public @interface NeedsMosquitto {}
