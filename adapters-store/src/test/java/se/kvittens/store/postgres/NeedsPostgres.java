package se.kvittens.store.postgres;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The tests start servers of PostgreSQL. Where it is not installed they are skipped and say so, unless
 * {@code -Dstore.postgres.required=true} says that none may be: then they fail.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(PostgresThere.class)
public @interface NeedsPostgres {}
