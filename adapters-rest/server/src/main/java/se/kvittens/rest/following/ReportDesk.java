package se.kvittens.rest.following;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.kvittens.application.closing.JournalMonth;
import se.kvittens.application.looking.ShowLogged.Found;
import se.kvittens.application.looking.Sight;
import se.kvittens.application.reporting.ReportVisits;
import se.kvittens.application.settling.ProviderMonths;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.time.DateSpan;
import se.kvittens.files.report.ReportFile;
import se.kvittens.files.report.ReportFormat;
import se.kvittens.rest.gate.Acting;
import se.kvittens.rest.jobs.Step;
import se.kvittens.rest.jobs.Steps;
import se.kvittens.rest.months.MonthsAtHand;
import se.kvittens.rest.problem.Problem;
import se.kvittens.rest.problem.Problems;
import se.kvittens.rest.reply.Replies;
import se.kvittens.rest.workplace.Looks;

/** Reports on a provider's visits (SYS-7); each time it is logged which recipients it names. */
public final class ReportDesk {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final MonthsAtHand months;
    private final ReportVisits reportVisits;
    private final Looks looks;
    private final InstantSource clock;

    public ReportDesk(MonthsAtHand months, ReportVisits reportVisits, Looks looks, InstantSource clock) {
        this.months = months;
        this.reportVisits = reportVisits;
        this.looks = looks;
        this.clock = clock;
    }

    /** In which language a report is made, and who is told how far it is. */
    record Way(Locale locale, Steps steps) {}

    /** Why a rule refuses reports to somebody now, if one does. */
    Optional<Problem> refusal(Acting acting) {
        return looks.refusal(acting);
    }

    /** Whole, or not at all: a month of those days that is not at hand would be missed by nobody. */
    Either<Problem, byte[]> report(Acting acting, WantedReport wanted, Way way) {
        return looks.ofAll(
                acting,
                Sight.VISITS,
                () -> in(acting.ofProvider(), wanted.days(), way.steps())
                        .flatMap(supplied -> written(supplied, wanted, way)));
    }

    private Either<Problem, List<ProviderMonths>> in(ProviderId provider, DateSpan days, Steps steps) {
        List<ProviderMonths> all = new ArrayList<>();
        List<YearMonth> wanted = monthsOf(days);
        for (YearMonth month : wanted) {
            steps.begin(Step.READ_VISITS, all.size(), wanted.size() + 1);
            Either<Problem, JournalMonth> found = months.find(provider, month);
            if (found.isLeft()) {
                return Either.left(found.getLeft());
            }
            all.add(() -> List.of(found.get().supplied()).iterator());
        }
        steps.begin(Step.WRITE, all.size(), wanted.size() + 1);
        return Either.right(all);
    }

    private static List<YearMonth> monthsOf(DateSpan days) {
        YearMonth last = YearMonth.from(days.end().minusDays(1));
        return Stream.iterate(YearMonth.from(days.start()), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .toList();
    }

    private Either<Problem, Found<byte[]>> written(List<ProviderMonths> supplied, WantedReport wanted, Way way) {
        Instant asOf = clock.instant();
        ReportFile file = new ReportFile(reportVisits, supplied, asOf, way.locale());
        byte[] content = wanted.form() == ReportForm.JSON ? json(file, wanted, asOf) : written(file, wanted);
        return file.refusals().isEmpty()
                ? Either.right(new Found<>(content, file.named()))
                : Either.left(Problems.of(file.refusals().get(0).reason()));
    }

    private static byte[] json(ReportFile file, WantedReport wanted, Instant asOf) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("report", wanted.name().name())
                .put("from", wanted.days().start().toString())
                .put("to", wanted.days().end().minusDays(1).toString())
                .put("asOf", asOf.toString());
        try {
            json.set("rows", MAPPER.readTree(file.json(wanted.name(), wanted.days())));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("What was written can be read.", impossible);
        }
        return Replies.bytes(json);
    }

    /** By way of a file that only this program may read, and that is gone when it is answered. */
    private static byte[] written(ReportFile file, WantedReport wanted) {
        try {
            Path folder = Files.createTempDirectory("kvittens-report");
            Path written = folder.resolve("report");
            try {
                ReportFormat format = ReportFormat.valueOf(wanted.form().name());
                file.write(new ReportFile.Asked(wanted.name(), format, wanted.days()), written);
                return Files.readAllBytes(written);
            } finally {
                Files.deleteIfExists(written);
                Files.deleteIfExists(folder);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
