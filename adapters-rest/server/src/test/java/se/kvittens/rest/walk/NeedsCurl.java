package se.kvittens.rest.walk;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** The tests run bash and curl, of 7.84 or later. Where they are missing the tests are skipped, unless they may not be. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(CurlThere.class)
@interface NeedsCurl {}
