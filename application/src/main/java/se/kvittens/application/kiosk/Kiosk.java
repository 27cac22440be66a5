package se.kvittens.application.kiosk;

import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.kvittens.application.kiosk.Notice.NoReceipt;
import se.kvittens.application.kiosk.Notice.NotDone;
import se.kvittens.application.kiosk.Notice.ReceiptReceived;
import se.kvittens.application.kiosk.Notice.SignedIn;
import se.kvittens.application.kiosk.Notice.SignedOut;
import se.kvittens.application.kiosk.Notice.Why;
import se.kvittens.application.kiosk.Notice.WhyNot;
import se.kvittens.application.kiosk.setup.KioskDirectory;
import se.kvittens.application.kiosk.setup.KioskSettings;
import se.kvittens.application.kiosk.setup.Tags;
import se.kvittens.application.outbox.DeviceClock;
import se.kvittens.application.outbox.DeviceClock.Moment;
import se.kvittens.application.outbox.DrainListener;
import se.kvittens.application.outbox.Kept;
import se.kvittens.application.outbox.Link;
import se.kvittens.application.outbox.Outbox;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.application.tapping.ReaderHealth;
import se.kvittens.application.tapping.TagEvent;
import se.kvittens.application.tapping.TagEvent.ReaderDown;
import se.kvittens.application.tapping.TagEvent.SeveralTags;
import se.kvittens.application.tapping.TagEvent.TagGone;
import se.kvittens.application.tapping.TagEvent.TagResting;
import se.kvittens.application.tapping.TagEvent.TagSeen;
import se.kvittens.application.tapping.TagEvent.UnusableTag;
import se.kvittens.application.tapping.TagListener;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.registering.Happening.DoubleStaffingMarked;
import se.kvittens.domain.registering.Happening.VisitDeclined;
import se.kvittens.domain.tag.TagUid;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.visit.ManualCause;

/**
 * A kiosk between its reader, the people before it and its outbox. What it says it has received is kept for good by then.
 * Any thread may ask; each act answers with the screen that follows from it, which the listeners are told first.
 */
public final class Kiosk implements TagListener, DrainListener {

    private final KioskSettings settings;
    private final DeviceClock clock;
    private final Holdings holdings;
    private final ScreenMaker maker;
    private final CarersAct.Tools tools;
    private final List<ScreenListener> listeners = new ArrayList<>();
    private State state;
    private Screen screen;

    /**
     * With nobody signed in, and nobody in the directory.
     *
     * @param clock the one by which the reader tells its times
     */
    @Inject
    public Kiosk(KioskSettings settings, Outbox outbox, RuleBookShelf shelf, DeviceClock clock) {
        Moment now = clock.moment();
        this.settings = settings;
        this.clock = clock;
        this.holdings = new Holdings(outbox);
        Visits visits = new Visits(settings, shelf.books(), holdings);
        this.maker = new ScreenMaker(holdings, visits);
        this.tools = new CarersAct.Tools(
                holdings,
                visits,
                new Writing(settings.name(), settings.handset()),
                new ClockWatch(settings.clockTolerance(), now));
        this.state = State.at(now.at());
        holdings.load(now.at());
        this.screen = maker.make(state, new Notice.Ready(now.at()), now.at());
    }

    /** Tells somebody of each new screen from now on; of that which is now, at once. */
    public synchronized void tell(ScreenListener listener) {
        listeners.add(listener);
        listener.on(screen);
    }

    public synchronized Screen screen() {
        return screen;
    }

    /** From now on these people, and these tags, are known. Who is signed in and is not among them no longer is. */
    public synchronized Screen use(KioskDirectory known, Tags tags) {
        Moment now = begin(clock.moment());
        state = state.with(known, tags);
        boolean isGone = state.session()
                .filter(session -> known.carer(session.carer()).isEmpty())
                .isPresent();
        return isGone ? signOut() : show(screen.notice(), now);
    }

    public synchronized Screen signIn(CarerId carer) {
        Moment now = begin(clock.moment());
        boolean isKnown = state.directory().carer(carer).isPresent();
        return show(isKnown ? signedIn(carer, now) : new NotDone(WhyNot.UNKNOWN_CARER, now.at()), now);
    }

    public synchronized Screen signOut() {
        Moment now = begin(clock.moment());
        state = state.withNobody();
        return show(new SignedOut(false, now.at()), now);
    }

    /** Who is signed in is still there, and has done nothing else that tells so. */
    public synchronized Screen touch() {
        return carersAct(act -> screen.notice());
    }

    /** Lets time pass: who has done nothing for long is signed out. To be called every few seconds. */
    public synchronized Screen tick() {
        State before = state;
        Moment now = begin(clock.moment());
        if (before.equals(state)) {
            return screen;
        }
        boolean isOut = before.session().isPresent() && state.session().isEmpty();
        return show(isOut ? new SignedOut(true, now.at()) : screen.notice(), now);
    }

    /** Says whose door a tap was at; those of the same carer with the same tag were at the same. */
    public synchronized Screen place(long tap, RecipientId recipient) {
        return carersAct(act -> act.place(tap, recipient));
    }

    /** Says that a tap of a strange tag was none of a visit. */
    public synchronized Screen setAside(long tap) {
        return carersAct(act -> act.setAside(tap));
    }

    /** Makes a receipt without a tag, now. It starts or ends a visit as a tap would. */
    public synchronized Screen receiptByHand(RecipientId recipient, ManualCause cause) {
        return carersAct(act -> act.byHand(recipient, cause));
    }

    /** Looks at the visit of another receipt of the carer who is signed in. */
    public synchronized Screen look(long receipt) {
        return carersAct(act -> act.shown(receipt).fold(act::notDone, kept -> {
            state = state.lookingAt(receipt);
            return screen.notice();
        }));
    }

    /** Says which tasks were performed: all of them, in place of those chosen before. */
    public synchronized Screen chooseTasks(long receipt, Set<TaskCode> tasks) {
        return carersAct(act -> act.chooseTasks(receipt, tasks));
    }

    /** Says that two carers are there, or takes it back. */
    public synchronized Screen markDoubleStaffing(long receipt, boolean isDoubleStaffed) {
        return carersAct(act -> act.say(receipt, visit -> new DoubleStaffingMarked(visit, isDoubleStaffed)));
    }

    /** Says that the recipient said no at the door, or that this was a mistake. */
    public synchronized Screen decline(long receipt, boolean isDeclined) {
        return carersAct(act -> act.say(receipt, visit -> new VisitDeclined(visit, isDeclined)));
    }

    @Override
    public synchronized void on(TagEvent event) {
        Moment now = begin(new Moment(event.at(), event.nanos()));
        state = state.with(healthAfter(event));
        if (!(event instanceof TagGone)) {
            show(noticeOf(event, now), now);
        }
    }

    private ReaderHealth healthAfter(TagEvent event) {
        return event instanceof ReaderDown down
                ? new ReaderHealth(
                        ReaderHealth.State.DOWN,
                        Optional.of(down.reason()),
                        state.reader().lastHeard())
                : new ReaderHealth(ReaderHealth.State.UP, Optional.empty(), Optional.of(event.at()));
    }

    private Notice noticeOf(TagEvent event, Moment now) {
        if (event instanceof TagSeen seen) {
            return tapped(seen.uid(), now);
        }
        if (event instanceof TagResting) {
            return new NoReceipt(Why.TAG_RESTING, Optional.empty(), now.at());
        }
        if (event instanceof SeveralTags) {
            return new NoReceipt(Why.SEVERAL_TAGS, Optional.empty(), now.at());
        }
        return event instanceof UnusableTag unusable
                ? new NoReceipt(Why.UNUSABLE_TAG, Optional.of(unusable.flaw()), now.at())
                : screen.notice();
    }

    private Notice tapped(TagUid uid, Moment now) {
        Optional<KioskDirectory.Carer> badge = state.directory().carerWith(uid);
        if (badge.isPresent()) {
            return signedIn(badge.get().id(), now);
        }
        return state.session()
                .map(session -> done(act -> act.tap(uid), now))
                .orElseGet(() -> new NoReceipt(Why.NOBODY_SIGNED_IN, Optional.empty(), now.at()));
    }

    @Override
    public synchronized void settled(Kept kept) {
        holdings.settled(kept);
        show(screen.notice(), clock.moment());
    }

    @Override
    public synchronized void link(Link now) {
        state = state.with(now);
        show(screen.notice(), clock.moment());
    }

    @Override
    public synchronized void outboxFailed(JournalFault fault) {
        holdings.failed(fault);
        show(screen.notice(), clock.moment());
    }

    /** The same badge once more changes nothing: it may lie there, or bounce. */
    private Notice signedIn(CarerId carer, Moment now) {
        state = state.with(state.session()
                .filter(session -> session.carer().equals(carer))
                .map(session -> session.touchedAt(now))
                .orElseGet(() -> new Session(carer, now, Optional.empty())));
        return new SignedIn(now.at());
    }

    /**
     * What is to be done before anything else: see what time it is, and who is still there.
     *
     * @return the time as every journal can keep it, so that a receipt that is given again is known to be the same
     */
    private Moment begin(Moment read) {
        Moment now = new Moment(read.at().truncatedTo(ChronoUnit.MICROS), read.nanos());
        holdings.load(now.at());
        tools.watch().see(now).ifPresent(set -> state = state.with(set));
        boolean isIdle = state.session()
                .filter(session -> settings.signOutAfter()
                        .filter(length -> session.isIdleFor(length, now))
                        .isPresent())
                .isPresent();
        state = isIdle ? state.withNobody() : state;
        return now;
    }

    private Screen carersAct(Function<CarersAct, Notice> what) {
        Moment now = begin(clock.moment());
        return show(
                state.session().isPresent() ? done(what, now) : new NotDone(WhyNot.NOBODY_SIGNED_IN, now.at()), now);
    }

    /** What the carer who is signed in does. */
    private Notice done(Function<CarersAct, Notice> what, Moment now) {
        Session session = state.session().orElseThrow();
        state = state.with(session.touchedAt(now));
        Notice notice = what.apply(new CarersAct(tools, state, session.carer(), now));
        boolean isNew = notice != screen.notice();
        if (isNew && notice instanceof ReceiptReceived received) {
            state = state.lookingAt(received.number());
        }
        return notice;
    }

    private Screen show(Notice notice, Moment now) {
        screen = maker.make(state, notice, now.at());
        listeners.forEach(listener -> listener.on(screen));
        return screen;
    }
}
