package se.kvittens.client.day;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.client.answer.RestProblem;
import se.kvittens.client.answer.Seen;
import se.kvittens.client.corrections.CorrectedVisit;
import se.kvittens.client.corrections.Correction;
import se.kvittens.client.deviations.Deviation;
import se.kvittens.client.deviations.DeviationSearch;
import se.kvittens.client.doors.DoorCommand;
import se.kvittens.client.doors.DoorCommandAsked;
import se.kvittens.client.doors.DoorList;
import se.kvittens.client.followup.ReportAsked;
import se.kvittens.client.followup.ReportFile;
import se.kvittens.client.followup.ReportKind;
import se.kvittens.client.planned.Planned;
import se.kvittens.client.planned.PlannedSearch;
import se.kvittens.client.planned.PlannedState;
import se.kvittens.client.rulebooks.RuleBookListed;
import se.kvittens.client.rulebooks.RuleBooks;
import se.kvittens.client.supplied.AbsenceFilter;
import se.kvittens.client.supplied.OrderFilter;
import se.kvittens.client.supplied.Recipient;
import se.kvittens.client.supplied.RecipientFilter;
import se.kvittens.client.tags.TagCheck;
import se.kvittens.client.tags.TagIssue;
import se.kvittens.client.tags.TagMount;
import se.kvittens.client.wiring.KvittensClient;
import se.kvittens.client.wiring.ProviderClient;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.deadline.DeadlineKind;
import se.kvittens.domain.identity.CommandId;
import se.kvittens.domain.identity.LockId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.opening.LockAction;
import se.kvittens.domain.tag.Tag.Standing;
import se.kvittens.domain.tag.TagUid;
import se.kvittens.domain.visit.CorrectionCause;
import se.kvittens.rest.rig.ExampleServer;
import se.kvittens.rest.signin.dev.DevSignIn;

/** What else the client can ask for, against a running server: that the two mean the same by versions, days and forms. */
class RestOfTheDayTest {

    private static final ProviderId NORTH = new ProviderId("Handens hemtjänst Norra");
    private static final YearMonth MARCH = YearMonth.of(2025, 3);
    private static final LocalDate FIRST = LocalDate.of(2025, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 3, 31);
    private static final String OF_NORTH = ":Handens%20hemtj%C3%A4nst%20Norra";
    private static final RecipientId ANNA = new RecipientId("r1");
    private static final TagUid TAG = new TagUid("04A1B2C3");

    @TempDir
    Path folder;

    @Test
    void the_rest_of_what_the_client_has_is_answered() throws Exception {
        try (ExampleServer server = new ExampleServer(folder, new DevSignIn(InetAddress.getLoopbackAddress()));
                KvittensClient carer = Day.open(URI.create("http://127.0.0.1:" + server.port()))) {
            KvittensClient planning = carer.as(() -> "dev:pia:PLANNER" + OF_NORTH);
            ProviderClient planner = planning.of(NORTH);
            ProviderClient manager =
                    carer.as(() -> "dev:mia:MANAGER" + OF_NORTH).of(NORTH);
            AlsoThatDay also = new AlsoThatDay(folder);
            Day.begin().carer(carer);

            deviationsAreAcknowledgedAsTheyWereSeen(planner);
            whatIsPlannedStandsBesideWhatWasMade(planner);
            whatWasSuppliedIsRead(planner);
            AlsoThatDay.absencesAreRegisteredAndClosed(planner);
            AlsoThatDay.ordersArePlacedConfirmedAndEnded(
                    carer.as(() -> "dev:kim:CASE_WORKER:").of(NORTH), planner);
            ruleBooksAreRead(planning.ruleBooks());
            tagsHangAtDoors(
                    carer.as(() -> "dev:sys:SYSTEM_ADMINISTRATOR:").of(NORTH),
                    carer.as(() -> "dev:pia:PLANNER+MANAGER+ADMINISTRATOR" + OF_NORTH)
                            .in(Role.PLANNER)
                            .of(NORTH));
            AlsoThatDay.webhooksAreMadeAndTried(carer.as(() -> "dev:adam:ADMINISTRATOR" + OF_NORTH)
                    .of(NORTH)
                    .webhooks());
            server.time.set(ExampleServer.AFTER_LOCK);
            deadlinesAndReportsAreHad(manager);
            aVisitIsAnnulledAfterTheLock(carer.as(() -> "dev:fay:FEE_HANDLER:").of(NORTH));
            doorsAreLookedAtAndAsked(planner, manager);
            also.longWorkIsDoneAsJobs(manager);
            also.messagesGoToAndFro(
                    planner, carer.as(() -> "dev:kim:CASE_WORKER:").of(NORTH));
        }
    }

    private static void deviationsAreAcknowledgedAsTheyWereSeen(ProviderClient planner) {
        List<Seen<Deviation>> all = planner.deviations()
                .find(DeviationSearch.of(MARCH).pagesOf(1))
                .all()
                .get();
        Seen<Deviation> seen = all.get(all.size() - 1);

        assertThat(planner.deviations()
                        .page(DeviationSearch.of(MARCH), Optional.empty())
                        .get()
                        .numbers()
                        .values())
                .satisfies(numbers -> assertThat(
                                numbers.stream().mapToInt(each -> each).sum())
                        .isEqualTo(all.size()));
        Seen<Deviation> acknowledged =
                planner.deviations().acknowledge(MARCH, seen, "Vi vet").get();
        assertThat(acknowledged.value().acknowledged().orElseThrow().who()).isEqualTo("pia");
        assertThat(acknowledged.etag()).isEqualTo(seen.etag());
        assertThat(codeOf(planner.deviations().acknowledge(MARCH, new Seen<>(seen.value(), "\"old\""), "Vi vet")))
                .isEqualTo("CHANGED_SINCE_SEEN");
        assertThat(planner.deviations()
                        .takeBack(MARCH, seen.value())
                        .get()
                        .value()
                        .acknowledged())
                .isEmpty();
    }

    private static void whatIsPlannedStandsBesideWhatWasMade(ProviderClient planner) {
        PlannedSearch day = PlannedSearch.of(LocalDate.of(2025, 3, 14)).pagesOf(1);
        List<Planned> all = planner.planned().find(day).all().get();

        assertThat(all).hasSize(4);
        assertThat(all.get(0).visits()).extracting(Planned.Made::visit).containsExactly(new VisitId("k-1"));
        assertThat(planner.planned()
                        .find(day.in(PlannedState.AHEAD).at(new RecipientId("r4")))
                        .all()
                        .get())
                .containsExactly(all.get(3));
    }

    private static void whatWasSuppliedIsRead(ProviderClient planner) {
        List<Recipient> all = planner.supplied()
                .recipients(RecipientFilter.of(MARCH).pagesOf(1))
                .all()
                .get();
        Recipient first = all.get(0);

        assertThat(planner.supplied().recipient(MARCH, first.recipient()).get().recipient())
                .isEqualTo(first);
        assertThat(planner.supplied().orders(OrderFilter.of(MARCH)).all().get()).isNotEmpty();
        assertThat(planner.supplied().absences(AbsenceFilter.of(MARCH)).all().isRight())
                .isTrue();
    }

    private static void ruleBooksAreRead(RuleBooks books) {
        RuleBookListed listed = books.list().get().get(0);

        assertThat(books.read(listed.book()).get().settings()).hasSize(listed.settings());
        assertThat(books.sheet(listed.book()).get()).startsWith("#");
        assertThat(books.difference(listed.book(), listed.book()).get().changed())
                .isEmpty();
        assertThat(books.validate("book: none").get().faults()).isNotEmpty();
    }

    private static void tagsHangAtDoors(ProviderClient municipality, ProviderClient planner) {
        assertThat(codeOf(planner.tags().issue(TAG, TagIssue.to(2)))).isEqualTo("NOT_IN_THIS_ROLE");
        municipality.tags().issue(TAG, TagIssue.to(2)).get();
        assertThat(planner.tags().see(TAG).get().recipient()).isEmpty();
        assertThat(planner.tags().mount(TAG, TagMount.at(ANNA)).get().standing().is(Standing.MOUNTED))
                .isTrue();
        assertThat(planner.tags().all().get().get(0).recipient()).contains(ANNA);
        assertThat(municipality.tags().toCheck(MARCH).isRight()).isTrue();
        assertThat(municipality.tags().check(TAG, TagCheck.IN_PLACE).get().lastCheck())
                .hasValueSatisfying(check -> assertThat(check.inPlace()).isTrue());
        assertThat(planner.tags().retire(TAG, "Trasig").get().standing().is(Standing.RETIRED))
                .isTrue();
    }

    private void deadlinesAndReportsAreHad(ProviderClient manager) throws Exception {
        ReportAsked visits = new ReportAsked(ReportKind.VISITS, FIRST, LAST);

        assertThat(manager.deadlines().between(LAST, LAST.plusDays(30)).get())
                .anyMatch(each -> each.kind().is(DeadlineKind.LOCK));
        assertThat(manager.reports().rows(visits).get().rows()).hasSize(1);
        assertThat(manager.reports()
                        .download(visits, ReportFile.CSV, folder.resolve("visits.csv"))
                        .get())
                .content()
                .contains("r1");
        Path xlsx = manager.reports()
                .download(visits, ReportFile.XLSX, folder.resolve("visits.xlsx"))
                .get();
        assertThat(new String(Files.readAllBytes(xlsx), 0, 2, StandardCharsets.US_ASCII))
                .as("as a workbook begins")
                .isEqualTo("PK");
    }

    private static void aVisitIsAnnulledAfterTheLock(ProviderClient municipality) {
        Seen<CorrectedVisit> seen =
                municipality.corrections().see(MARCH, new VisitId("k-1")).get();
        Correction annulling = Correction.annulling(CorrectionCause.NEVER_MADE, "Fel brukare");

        Seen<CorrectedVisit> annulled =
                municipality.corrections().correct(MARCH, seen, annulling).get();
        assertThat(annulled.value().corrections()).hasSize(1);
        assertThat(annulled.value().corrections().get(0).to()).isEmpty();
        assertThat(codeOf(municipality.corrections().correct(MARCH, seen, annulling)))
                .isEqualTo("CHANGED_SINCE_SEEN");
        assertThat(municipality.corrections().of(MARCH).get().corrections()).hasSize(1);
    }

    private static void doorsAreLookedAtAndAsked(ProviderClient planner, ProviderClient manager) {
        DoorList doors = planner.doors().all().get();
        LockId lock = doors.doors().get(1).lock();
        DoorCommand opening =
                new DoorCommand(new CommandId("k-1"), lock, LockAction.UNLOCK, Optional.of("Nyckeln är borta"));

        assertThat(doors.doors()).hasSize(3).allMatch(each -> each.state().isPresent());
        DoorCommandAsked asked = manager.doors().ask(opening).get();
        assertThat(asked.lock()).isEqualTo(lock);
        assertThat(asked.progress().known()).isPresent();
        LocalDate day = asked.expires().atZone(ZoneOffset.UTC).toLocalDate();
        assertThat(planner.doors().told(day, day).get().stream().flatMap(each -> each.commands().stream()))
                .anyMatch(each -> each.command().equals(opening.command()));
    }

    static String codeOf(Either<RestProblem, ?> outcome) {
        return outcome.getLeft().code();
    }
}
