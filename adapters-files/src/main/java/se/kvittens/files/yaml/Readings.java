package se.kvittens.files.yaml;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.kvittens.domain.people.Area;
import se.kvittens.domain.people.PersonalNumbers;
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.time.LocalInput;
import se.kvittens.domain.visit.Phone;
import se.kvittens.files.fault.FaultKind;

/** How texts are read as the values of the rules; the same for YAML and CSV. */
public final class Readings {

    /** The longest length that is read. */
    public static final Duration LONGEST = Duration.ofHours(10_000);

    private static final int MOST_DIGITS = 18;
    private static final int MOST_DECIMALS = 9;
    private static final int FIRST_YEAR = 1850;
    private static final int LAST_YEAR = 2199;
    private static final String DECIMAL = "[+-]?\\d+[.,]\\d+";

    private Readings() {}

    public static Either<Misread, String> text(String text) {
        return Either.right(text);
    }

    /** A text that names something or someone: not blank, and no personal number. */
    public static Either<Misread, String> name(String text) {
        if (text.isBlank()) {
            return Either.left(new Misread(FaultKind.MISSING_FIELD, ""));
        }
        return PersonalNumbers.isOne(text)
                ? Either.left(new Misread(FaultKind.PERSONAL_NUMBER, ""))
                : Either.right(text);
    }

    /** The id of a phone: neither a personal number nor a telephone number. */
    public static Either<Misread, Phone> phone(String text) {
        return text.isBlank()
                ? Either.left(new Misread(FaultKind.MISSING_FIELD, ""))
                : Phone.of(text).mapLeft(fault -> new Misread(FaultKind.valueOf(fault.name()), ""));
    }

    public static Either<Misread, Boolean> flag(String text) {
        return switch (text) {
            case "true" -> Either.right(true);
            case "false" -> Either.right(false);
            default -> Either.left(new Misread(FaultKind.INVALID_VALUE, "true, false"));
        };
    }

    /** A local time with its offset where it is ambiguous. */
    public static Either<Misread, Instant> instant(String text) {
        if (text.matches(DECIMAL)) {
            return Either.left(new Misread(FaultKind.DECIMAL_HOURS, ""));
        }
        return LocalInput.parse(text)
                .mapLeft(fault -> new Misread(FaultKind.valueOf(fault.name()), ""))
                .filterOrElse(at -> isOfOurTimes(CareZone.dateOf(at)), at -> new Misread(FaultKind.MALFORMED_TIME, ""));
    }

    public static Either<Misread, LocalDate> date(String text) {
        return parsed(text, LocalDate::parse)
                .filter(Readings::isOfOurTimes)
                .toEither(() -> new Misread(FaultKind.MALFORMED_DATE, ""));
    }

    public static Either<Misread, YearMonth> month(String text) {
        return parsed(text, YearMonth::parse)
                .filter(month -> isOfOurTimes(month.atDay(1)))
                .toEither(() -> new Misread(FaultKind.INVALID_VALUE, "2024-10"));
    }

    public static Either<Misread, LocalTime> timeOfDay(String text) {
        return parsed(text, LocalTime::parse)
                .filter(time -> time.equals(time.truncatedTo(ChronoUnit.SECONDS)))
                .toEither(() -> new Misread(FaultKind.INVALID_VALUE, "16:00"));
    }

    /** A length in whole seconds, from none to 10,000 hours: {@code PT1H30M}. */
    public static Either<Misread, Duration> length(String text) {
        if (text.matches(DECIMAL)) {
            return Either.left(new Misread(FaultKind.DECIMAL_HOURS, ""));
        }
        return parsed(text, Duration::parse)
                .filter(length -> !length.isNegative()
                        && length.compareTo(LONGEST) <= 0
                        && length.equals(length.truncatedTo(ChronoUnit.SECONDS)))
                .toEither(() -> new Misread(FaultKind.MALFORMED_LENGTH, ""));
    }

    public static Function<String, Either<Misread, Integer>> whole(int least, int most) {
        return text -> parsed(text, Integer::valueOf)
                .filter(number -> number >= least && number <= most)
                .toEither(() -> new Misread(
                        FaultKind.INVALID_VALUE, least == most ? String.valueOf(least) : least + "–" + most));
    }

    /** A decimal number, not negative. */
    public static Either<Misread, BigDecimal> decimal(String text) {
        return Option.of(text)
                .filter(digits -> digits.length() <= MOST_DIGITS)
                .flatMap(digits -> parsed(digits, BigDecimal::new))
                .filter(number -> number.signum() >= 0 && Math.abs(number.scale()) <= MOST_DECIMALS)
                .toEither(() -> new Misread(FaultKind.INVALID_VALUE, "30.4"));
    }

    /** A constant by its name. */
    public static <E extends Enum<E>> Function<String, Either<Misread, E>> oneOf(Class<E> type) {
        return text -> {
            Optional<E> found = Arrays.stream(type.getEnumConstants())
                    .filter(constant -> constant.name().equals(text))
                    .findFirst();
            return found.<Either<Misread, E>>map(Either::right)
                    .orElseGet(() -> Either.left(new Misread(FaultKind.INVALID_VALUE, namesOf(type))));
        };
    }

    /** An area that a supplement can be for: everything but the mainland, which is where no area is named. */
    public static Either<Misread, Area> area(String text) {
        return oneOf(Area.class)
                .apply(text)
                .filterOrElse(
                        area -> area != Area.MAINLAND, area -> new Misread(FaultKind.INVALID_VALUE, "RURAL, ISLAND"))
                .mapLeft(misread -> new Misread(misread.kind(), "RURAL, ISLAND"));
    }

    private static <E extends Enum<E>> String namesOf(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }

    /** In which someone now in care can have been born, or this may still be read. */
    public static boolean isYearOfOurTimes(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static boolean isOfOurTimes(LocalDate date) {
        return isYearOfOurTimes(date.getYear());
    }

    private static <T> Option<T> parsed(String text, Function<String, T> parse) {
        try {
            return Option.some(parse.apply(text));
        } catch (DateTimeException | NumberFormatException | ArithmeticException malformed) {
            return Option.none();
        }
    }
}
