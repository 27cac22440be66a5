package se.kvittens.examples.cli.lifecare.visits;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.visiting.SendVisits;
import se.kvittens.application.visiting.VisitReceiver;
import se.kvittens.application.visiting.VisitVersion;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.examples.cli.lifecare.link.Link;
import se.kvittens.files.answer.AnswerText;
import se.kvittens.files.outbox.Outbox;
import se.kvittens.files.outbox.OutboxFile;

/** One run: each visit is sent once, and what became of it is noted, whatever ends the run. */
final class VisitSending {

    private final Link link;
    private final Context context;
    private final Outbox outbox;
    private final SendVisits sending;
    private final AnswerText text;
    private final Map<String, Long> whyNot = new LinkedHashMap<>();
    private long accepted;
    private long refused;
    private long waiting;
    private long clashes;

    VisitSending(Link link, Outbox outbox, SendVisits sending) {
        this.link = link;
        this.context = link.context();
        this.outbox = outbox;
        this.sending = sending;
        this.text = new AnswerText(context.locale());
    }

    int send(OutgoingVisits outgoing, Path place) throws IOException {
        try {
            sending.send(() -> numbered(outgoing), (visit, answer, wasAsked) -> {
                outbox.note(outgoing.provider(), visit, answer, wasAsked);
                note(answer);
            });
        } finally {
            context.terminal().endProgress();
            outbox.write();
        }
        tellRejects(outgoing, place);
        tell(place);
        return codeOf(outgoing);
    }

    private int codeOf(OutgoingVisits outgoing) {
        if (accepted + refused + waiting + clashes == 0 && outgoing.passedOver() > 0) {
            return ExitCode.REFUSED;
        }
        boolean isWhole = refused + waiting + clashes + outgoing.unseen() + outgoing.passedOver() == 0;
        return isWhole && outgoing.rejects().isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    /** Those whose id is not another provider's already: one system has an id once, and would take it for a change. */
    private Iterator<VisitVersion> numbered(OutgoingVisits outgoing) {
        Iterator<RegisteredVisit> visits = outgoing.visits();
        return new Iterator<>() {
            private @Nullable RegisteredVisit next;

            @Override
            public boolean hasNext() {
                while (next == null && visits.hasNext()) {
                    RegisteredVisit visit = visits.next();
                    next = isAnothers(visit, outgoing.provider()) ? null : visit;
                }
                return next != null;
            }

            @Override
            public VisitVersion next() {
                if (!hasNext() || next == null) {
                    throw new NoSuchElementException("There is no further visit.");
                }
                VisitVersion numbered = outbox.numbered(next);
                next = null;
                return numbered;
            }
        };
    }

    private boolean isAnothers(RegisteredVisit visit, String provider) {
        String other = outbox.providerOf(visit.id()).orElse(provider);
        boolean isAnothers = !other.equals(provider);
        if (isAnothers) {
            clashes++;
            link.note(context.say("lifecare.visits.clash", visit.id(), other, provider));
        }
        return isAnothers;
    }

    private void note(Answer<VisitReceiver.Standing> answer) {
        if (answer instanceof Answer.Refused<VisitReceiver.Standing> no) {
            refused++;
            whyNot.merge(text.of(no.reason()), 1L, Long::sum);
        } else if (answer instanceof Answer.NotReady<VisitReceiver.Standing> later) {
            waiting++;
            whyNot.merge(text.of(later.obstacle()), 1L, Long::sum);
        } else {
            accepted++;
        }
        context.terminal().progress(context.say("lifecare.visits.progress", accepted, refused, waiting));
    }

    private void tellRejects(OutgoingVisits outgoing, Path place) throws IOException {
        outgoing.rejects().reportOrForget(context, place);
        if (outgoing.passedOver() > 0) {
            link.note(context.say("lifecare.visits.passedOver", outgoing.passedOver()));
        }
        if (outgoing.unseen() > 0) {
            link.note(context.say("lifecare.visits.unseen", outgoing.unseen()));
        }
    }

    private void tell(Path place) {
        link.say(context.say("lifecare.visits.sent", accepted, refused, waiting));
        whyNot.forEach((why, visits) -> link.say(context.say("lifecare.visits.why", visits, why)));
        Map<OutboxFile, Long> all = outbox.counts();
        for (OutboxFile file : OutboxFile.values()) {
            link.say(context.say("lifecare.visits.file", place.resolve(file.fileName()), count(all, file)));
        }
        if (waiting > 0) {
            link.say(context.say("lifecare.visits.again", place.resolve(OutboxFile.WAITING.fileName())));
        }
    }

    private static long count(Map<OutboxFile, Long> counts, OutboxFile file) {
        return counts.getOrDefault(file, 0L);
    }
}
