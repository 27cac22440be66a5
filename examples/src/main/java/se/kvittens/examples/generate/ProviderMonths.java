package se.kvittens.examples.generate;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import se.kvittens.domain.compensation.RecipientFile;
import se.kvittens.domain.lockdate.PublishedLocks;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.examples.generate.team.Team;
import se.kvittens.examples.generate.team.TeamMonths;
import se.kvittens.examples.generate.town.MadeUpProvider;
import se.kvittens.examples.generate.town.Town;
import se.kvittens.files.monthfolder.MonthHead;

/**
 * A month of made-up providers in a town, whole or part by part. Where the town has several months, it is one of them,
 * and what happens to a recipient goes on from one to the next.
 */
public record ProviderMonths(Town town, YearMonth month, long seed) {

    /** The whole month of a provider. */
    public ProviderMonth of(MadeUpProvider provider) {
        List<RecipientFile> recipients = new ArrayList<>();
        List<RegisteredVisit> visits = new ArrayList<>();
        for (long place = 0; place < provider.teams(); place++) {
            TeamMonths.Part part = part(provider, place);
            recipients.addAll(part.recipients());
            visits.addAll(part.visits());
        }
        return new ProviderMonth(
                town.municipality(),
                month,
                provider.identity(),
                PublishedLocks.NONE,
                town.prices(),
                recipients,
                visits);
    }

    /** What the team at a place holds of it, made alone. */
    TeamMonths.Part part(MadeUpProvider provider, long place) {
        return TeamMonths.of(new Team(town, provider, place), seed).in(month);
    }

    RuleBook book() {
        return town.months().stream()
                .filter(each -> each.month().equals(month))
                .findFirst()
                .orElseThrow()
                .book();
    }

    MonthHead head() {
        return new MonthHead(town.municipality(), month, PublishedLocks.NONE, town.prices());
    }
}
