package se.kvittens.domain.source;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.reason.Explained;
import se.kvittens.domain.reason.Fact;
import se.kvittens.domain.reason.Reason;
import se.kvittens.domain.reason.Ruled;
import se.kvittens.domain.reason.Term;
import se.kvittens.domain.rule.Home;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.rule.Setting;
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.visit.RegisteredVisit;

/** Which system a provider's visits come from, and which counts where a visit is in both. */
public sealed interface CutOver {

    /** The system that was live for a provider at an instant, and why. */
    Explained<SystemOfRecord> live(Instant instant, GoLive goLive);

    /** The system that was live for a provider at an instant. */
    default SystemOfRecord liveAt(Instant instant, GoLive goLive) {
        return live(instant, goLive).value();
    }

    /** The day from which a provider's visits come from the new system; none where systems don't change. */
    Optional<LocalDate> goLiveOf(GoLive provider);

    /** Where no provider's own day is known: the system that a visit is taken to come from. */
    SystemOfRecord usualSystemAt(Instant instant);

    /** Which of the visits are the same one, held by two systems. */
    SameVisits sameAmong(List<RegisteredVisit> visits);

    /** The visits that count, and how many copies of them were set aside. */
    @Home(RuleId.SYS_1)
    default Counted counting(List<RegisteredVisit> visits, GoLive goLive) {
        if (areOfOneSystem(visits)) {
            return new Counted(visits, 0);
        }
        Map<VisitId, List<RegisteredVisit>> copies = new LinkedHashMap<>();
        visits.forEach(visit ->
                copies.computeIfAbsent(visit.id(), id -> new ArrayList<>(1)).add(visit));
        List<RegisteredVisit> counting =
                copies.values().stream().map(each -> oneOf(each, goLive)).toList();
        return new Counted(counting, visits.size() - counting.size());
    }

    /** No system holds two visits of one id. */
    private static boolean areOfOneSystem(List<RegisteredVisit> visits) {
        for (RegisteredVisit visit : visits) {
            if (visit.system() != visits.get(0).system()) {
                return false;
            }
        }
        return true;
    }

    private RegisteredVisit oneOf(List<RegisteredVisit> copies, GoLive goLive) {
        if (copies.size() == 1) {
            return copies.get(0);
        }
        Instant start = copies.stream()
                .map(RegisteredVisit::firstReceipt)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        SystemOfRecord live = liveAt(start, goLive);
        return copies.stream().filter(copy -> copy.system() == live).findFirst().orElse(copies.get(0));
    }

    /** What is left when each visit counts once. */
    record Counted(List<RegisteredVisit> visits, int setAside) {}

    /** A provider's go-live: by its name in the rule book, unless its own day is given. */
    record GoLive(String providerName, Optional<LocalDate> ownDay) {}

    /** One system, always. */
    record OneSystem(Setting<String> policy, Setting<SystemOfRecord> system) implements CutOver {

        @Override
        public Explained<SystemOfRecord> live(Instant instant, GoLive goLive) {
            return Explained.judged(
                    RuleId.SYS_1, Term.LIVE_SYSTEM, system.value(), List.of(new Ruled(policy), new Ruled(system)));
        }

        @Override
        public Optional<LocalDate> goLiveOf(GoLive provider) {
            return Optional.empty();
        }

        @Override
        public SystemOfRecord usualSystemAt(Instant instant) {
            return system.value();
        }

        @Override
        public SameVisits sameAmong(List<RegisteredVisit> visits) {
            return SameVisits.byId(visits);
        }
    }

    /**
     * A change of systems, provider by provider.
     *
     * @param goLive the day from which a provider's visits come from the new system
     * @param goLiveByProvider the same for the providers that differ, by name
     * @param newAloneFrom the day from which the new system alone is used
     * @param sameVisitWithin how far apart the first receipts of one visit may be that the two systems name differently
     */
    record ChangeOfSystem(
            Setting<String> policy,
            Setting<SystemOfRecord> before,
            Setting<SystemOfRecord> after,
            Setting<LocalDate> goLive,
            Setting<Map<String, LocalDate>> goLiveByProvider,
            Setting<LocalDate> newAloneFrom,
            Setting<Duration> sameVisitWithin)
            implements CutOver {

        @Override
        public Explained<SystemOfRecord> live(Instant instant, GoLive provider) {
            LocalDate day = dayOf(provider);
            LocalDate date = CareZone.dateOf(instant);
            boolean isBefore = date.isBefore(day) && date.isBefore(newAloneFrom.value());
            Setting<SystemOfRecord> live = isBefore ? before : after;
            List<Reason> because = new ArrayList<>(6);
            because.add(new Fact(Term.START, instant));
            because.add(new Fact(Term.GO_LIVE, day));
            settingOf(provider).map(Ruled::new).ifPresent(because::add);
            because.add(new Ruled(newAloneFrom));
            because.add(new Ruled(live));
            return Explained.judged(RuleId.SYS_1, Term.LIVE_SYSTEM, live.value(), because);
        }

        @Override
        public Optional<LocalDate> goLiveOf(GoLive provider) {
            return Optional.of(dayOf(provider));
        }

        private LocalDate dayOf(GoLive provider) {
            return provider.ownDay()
                    .orElseGet(() -> goLiveByProvider.value().getOrDefault(provider.providerName(), goLive.value()));
        }

        /** The one that says the provider's day; none where the provider brings its own. */
        private Optional<Setting<?>> settingOf(GoLive provider) {
            if (provider.ownDay().isPresent()) {
                return Optional.empty();
            }
            return Optional.of(
                    goLiveByProvider.value().containsKey(provider.providerName()) ? goLiveByProvider : goLive);
        }

        @Override
        public SystemOfRecord usualSystemAt(Instant instant) {
            return CareZone.dateOf(instant).isBefore(newAloneFrom.value()) ? before.value() : after.value();
        }

        @Override
        public SameVisits sameAmong(List<RegisteredVisit> visits) {
            return SameVisits.within(sameVisitWithin.value(), visits);
        }
    }
}
