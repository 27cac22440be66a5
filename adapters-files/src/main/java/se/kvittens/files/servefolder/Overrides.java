package se.kvittens.files.servefolder;

import io.vavr.control.Either;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.Faults;
import se.kvittens.files.yaml.Misread;

/** What the environment says in place of the manifest, so that one folder serves on several machines. */
public final class Overrides {

    private final Map<String, String> environment;
    private final Faults faults;

    Overrides(Map<String, String> environment, Faults faults) {
        this.environment = environment;
        this.faults = faults;
    }

    /** The variables, each with the field that it is in place of. */
    public enum Variable {
        /** {@code address}. */
        KVITTENS_SERVE_ADDRESS,
        /** {@code metrics.address}. */
        KVITTENS_SERVE_METRICS,
        /** {@code store}: a file, or the address of a database. */
        KVITTENS_SERVE_STORE,
        /** {@code signIn.issuer}. */
        KVITTENS_SERVE_ISSUER,
        /** {@code webhooks.key}; it says nothing where there are no webhooks. */
        KVITTENS_SERVE_WEBHOOKS_KEY
    }

    /** Empty where the variable says nothing, or, with a fault, something that can't be. */
    <T> Optional<T> read(Variable variable, String field, Function<String, Either<Misread, T>> reading) {
        return Optional.ofNullable(environment.get(variable.name()))
                .filter(text -> !text.isBlank())
                .flatMap(text -> {
                    Either<Misread, T> read = reading.apply(text);
                    // Of a store, what stands there may hold a password.
                    String value = variable == Variable.KVITTENS_SERVE_STORE ? Untold.TEXT : Untold.addressShown(text);
                    read.peekLeft(misread ->
                            faults.add(new Fault(misread.kind(), "$" + variable, 0, field, value, misread.expected())));
                    return read.toJavaOptional();
                });
    }

    boolean has(Variable variable) {
        return !environment.getOrDefault(variable.name(), "").isBlank();
    }
}
