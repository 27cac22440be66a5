package se.kvittens.examples.generate.feed;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.visit.ManualCause;
import se.kvittens.domain.visit.Phone;
import se.kvittens.domain.visit.Receipt;
import se.kvittens.domain.visit.ReceiptMethod;
import se.kvittens.domain.visit.RegisteredVisit;

/** The words that the made-up exports use; the profiles beside them say what they mean. */
final class ForeignWords {

    static final DateTimeFormatter DATE = form("yyyy-MM-dd");
    static final DateTimeFormatter TIME = form("HH:mm:ss");
    static final DateTimeFormatter MOMENT = form("yyyy-MM-dd HH:mm:ss");
    static final DateTimeFormatter MOMENT_WITH_OFFSET = form("yyyy-MM-dd HH:mm:ssXXX");

    private static final Map<ReceiptMethod, String> METHODS = Map.of(
            ReceiptMethod.NFC, "Tagg",
            ReceiptMethod.LOCK, "Lås",
            ReceiptMethod.ARRIVAL_DEPARTURE, "Ankomst/avfärd",
            ReceiptMethod.MANUAL, "Manuell");
    private static final Map<ManualCause, String> CAUSES = Map.of(
            ManualCause.TECHNICAL_FAULT, "Tekniskt fel",
            ManualCause.OUTSIDE_HOME, "Utanför hemmet",
            ManualCause.TAG_REFUSED, "Vill inte ha tagg",
            ManualCause.PHONE_HANDLING, "Handhavande");

    private final Map<TaskCode, String> tasks;

    ForeignWords(RuleBook book) {
        this.tasks = book.visits().tasks().table().tasks().values().stream()
                .collect(Collectors.toMap(
                        task -> task.value().code(), task -> task.value().name().swedish()));
    }

    static String methodOf(@Nullable Receipt receipt) {
        return receipt == null ? "" : METHODS.getOrDefault(receipt.method(), "");
    }

    static String causeOf(RegisteredVisit visit) {
        return visit.remarks()
                .manualCause()
                .map(cause -> CAUSES.getOrDefault(cause, ""))
                .orElse("");
    }

    static String phoneOf(RegisteredVisit visit) {
        return visit.remarks().phone().map(Phone::id).orElse("");
    }

    static String at(@Nullable Instant instant, DateTimeFormatter form) {
        return instant == null ? "" : form.format(ZonedDateTime.ofInstant(instant, CareZone.ZONE));
    }

    static String at(Optional<Instant> instant, DateTimeFormatter form) {
        return at(instant.orElse(null), form);
    }

    static String at(@Nullable Receipt receipt, DateTimeFormatter form) {
        return at(receipt == null ? null : receipt.at(), form);
    }

    static String yesIf(boolean isSo) {
        return isSo ? "Ja" : "";
    }

    /** 1:05:00 is an hour and five minutes. */
    static String clock(Duration length) {
        return String.format(
                Locale.ROOT, "%d:%02d:%02d", length.toHours(), length.toMinutesPart(), length.toSecondsPart());
    }

    String tasksOf(RegisteredVisit visit) {
        return named(visit.tasks());
    }

    String named(Set<TaskCode> codes) {
        return codes.stream().sorted().map(this::named).collect(Collectors.joining(" + "));
    }

    /** By its Swedish name. */
    Map<TaskCode, String> tasks() {
        return tasks;
    }

    private String named(TaskCode code) {
        return tasks.getOrDefault(code, code.code());
    }

    /** The last change of a visit's times, as an export shows it: where nothing was changed, the times as they are. */
    static <T> String changed(RegisteredVisit visit, Function<LastChange, T> part, Function<T, String> written) {
        return LastChange.of(visit).map(part).map(written).orElse("");
    }

    private static DateTimeFormatter form(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
    }
}
