package se.kvittens.examples.cli.basis;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import se.kvittens.domain.settlement.Basis;
import se.kvittens.domain.time.LocalInput;

/** When and how a basis is taken: final unless asked otherwise, now unless told when. */
public final class BasisOptions {

    @ArgGroup
    @Nullable
    Finality finality;

    @Option(names = "--as-of", paramLabel = "T", converter = LocalTimeConverter.class, descriptionKey = "asOf")
    @Nullable
    Instant asOf;

    /** Final or preliminary, not both. */
    static final class Finality {

        @Option(names = "--final", descriptionKey = "final")
        boolean isFinal;

        @Option(names = "--preliminary", descriptionKey = "preliminary")
        boolean isPreliminary;
    }

    /** As yet now, and final. */
    public BasisOptions() {}

    /** To the second, so that it can be asked for again. */
    public Basis basis(Instant now) {
        return new Basis(
                Optional.of(asOf == null ? now.truncatedTo(ChronoUnit.SECONDS) : asOf),
                finality == null || !finality.isPreliminary);
    }

    /** A local time, with its offset where it is ambiguous. Its complaint is the code of the fault. */
    public static final class LocalTimeConverter implements ITypeConverter<Instant> {

        @Override
        public Instant convert(String text) {
            return LocalInput.parse(text).getOrElseThrow(fault -> new TypeConversionException(fault.name()));
        }
    }
}
