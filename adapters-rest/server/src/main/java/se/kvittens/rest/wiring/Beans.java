package se.kvittens.rest.wiring;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import se.kvittens.application.absences.KeepAbsences;
import se.kvittens.application.acknowledging.AcknowledgeDeviations;
import se.kvittens.application.closing.MonthsFromJournal;
import se.kvittens.application.looking.ShowLogged;
import se.kvittens.application.messaging.MayMessage;
import se.kvittens.application.ordering.KeepOrders;
import se.kvittens.application.reporting.ReportVisits;
import se.kvittens.application.supplying.HouseholdsAtHand;
import se.kvittens.application.tags.KeepTags;
import se.kvittens.files.hash.ContentHash;
import se.kvittens.rest.absences.AbsenceDesk;
import se.kvittens.rest.asked.Bodies;
import se.kvittens.rest.contract.Contract;
import se.kvittens.rest.corrections.CorrectionDesk;
import se.kvittens.rest.deviations.DeviationDesk;
import se.kvittens.rest.doors.DoorDesk;
import se.kvittens.rest.following.DeadlineDesk;
import se.kvittens.rest.following.ReportDesk;
import se.kvittens.rest.gate.Doorkeeper;
import se.kvittens.rest.gate.FailedSignIns;
import se.kvittens.rest.gate.Limits;
import se.kvittens.rest.gate.Rate;
import se.kvittens.rest.hooks.HookDesk;
import se.kvittens.rest.jobs.JobDesk;
import se.kvittens.rest.jobs.Jobs;
import se.kvittens.rest.messages.MessageDesk;
import se.kvittens.rest.messages.OwnMailbox;
import se.kvittens.rest.messages.SendDesk;
import se.kvittens.rest.months.MonthDesk;
import se.kvittens.rest.months.MonthSources;
import se.kvittens.rest.months.MonthsAtHand;
import se.kvittens.rest.months.WorthDesk;
import se.kvittens.rest.news.News;
import se.kvittens.rest.news.NewsDesk;
import se.kvittens.rest.orders.OrderDesk;
import se.kvittens.rest.overview.ActsDesk;
import se.kvittens.rest.overview.Page;
import se.kvittens.rest.planned.PlannedDesk;
import se.kvittens.rest.rulebooks.RuleBookDesk;
import se.kvittens.rest.supplied.SuppliedDesk;
import se.kvittens.rest.tags.TagDesk;
import se.kvittens.rest.visits.VisitDesk;
import se.kvittens.rest.watch.Logbook;
import se.kvittens.rest.watch.Watch;
import se.kvittens.rest.workplace.Looks;
import se.kvittens.rest.workplace.Workplace;

/** What the routes work with; Micronaut makes the routes themselves. */
final class Beans {

    private Beans() {}

    /** All of it. */
    static List<Object> of(RestParts parts, ServerSettings settings, Watch watch, Optional<Telling> telling) {
        Contract contract = Contract.bundled();
        Workplace workplace = new Workplace(
                parts.town(),
                new HouseholdsAtHand(parts.supply().asSupplied()),
                new Workplace.Records(parts.records().journal(), parts.records().readings()),
                parts.shelf(),
                parts.clock());
        News news = new News(
                parts.records().journal()::versions,
                parts.clock(),
                settings.most().streams());
        MonthSources sources = months(parts);
        MonthDesk months = new MonthDesk(sources, parts.town());
        KeepTags tags = new KeepTags(parts.records().tags(), parts.shelf());
        MonthsAtHand atHand = new MonthsAtHand(sources);
        ShowLogged show = new ShowLogged(parts.records().readings(), parts.shelf());
        Looks looks = new Looks(parts.town(), show, parts.clock());
        OwnMailbox mailbox =
                new OwnMailbox(parts.town(), parts.records().mailboxes(), new MayMessage(parts.shelf()), parts.clock());
        Jobs jobs = Jobs.on(parts.clock());
        return List.of(
                contract,
                parts.town(),
                parts.readiness(),
                new Logbook(watch, parts.clock()),
                new Doorkeeper(parts.signIn(), parts.town(), limits(settings, parts.clock()), watch.meters()),
                new Bodies(contract.shapes()),
                workplace,
                jobs,
                new JobDesk(jobs, parts.clock()),
                new Page(parts.signIn().entrance()),
                new ActsDesk(
                        parts.town(),
                        parts.shelf(),
                        parts.clock(),
                        parts.more().plan().isPresent()),
                new VisitDesk(workplace),
                new PlannedDesk(parts.more().plan(), workplace, show, parts.shelf()),
                news,
                new NewsDesk(workplace, news),
                months,
                new WorthDesk(months, atHand, looks),
                new CorrectionDesk(months, parts.records().journal()),
                tags,
                new TagDesk(tags, whereTagsAre(parts)),
                new RuleBookDesk(parts.shelf()),
                new DeadlineDesk(parts.town(), parts.shelf()),
                new ReportDesk(atHand, new ReportVisits(parts.shelf()), looks, parts.clock()),
                new DeviationDesk(
                        atHand,
                        looks,
                        new AcknowledgeDeviations(parts.records().acknowledgements(), parts.shelf()),
                        parts.clock()),
                new MessageDesk(mailbox),
                new SendDesk(mailbox),
                new SuppliedDesk(atHand, looks),
                new HookDesk(parts.town().municipality(), telling.map(Telling::tools), parts.clock()),
                new AbsenceDesk(
                        parts.town(),
                        new KeepAbsences(parts.records().absences(), parts.shelf()),
                        looks,
                        parts.clock()),
                new OrderDesk(
                        parts.town(), new KeepOrders(parts.records().orders(), parts.shelf()), looks, parts.clock()),
                new DoorDesk(parts.more().doors(), workplace, parts.records().readings(), parts.shelf()));
    }

    private static TagDesk.Where whereTagsAre(RestParts parts) {
        return new TagDesk.Where(
                parts.town().municipality(), parts.shelf(), parts.records().readings(), parts.clock());
    }

    private static Limits limits(ServerSettings settings, InstantSource clock) {
        return new Limits(
                new Rate(settings.most().perMinute(), clock),
                new FailedSignIns(settings.most().failuresPerMinute(), clock));
    }

    private static MonthSources months(RestParts parts) {
        return new MonthSources(
                parts.supply(),
                new MonthsFromJournal(parts.records().journal(), parts.shelf(), ContentHash::of),
                parts.records().months(),
                parts.records().readings(),
                parts.shelf(),
                parts.bases(),
                parts.version(),
                parts.clock());
    }
}
