package se.kvittens.domain.settlement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.kvittens.domain.compensation.RecipientMonth;
import se.kvittens.domain.deviation.Deviation;
import se.kvittens.domain.followup.Shares;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.invoicing.CorrectedMonth;
import se.kvittens.domain.invoicing.InvoiceBasis;
import se.kvittens.domain.invoicing.StatedLine;
import se.kvittens.domain.quantity.Ore;
import se.kvittens.domain.staffing.CountedVisit;

/**
 * A provider's month, settled.
 *
 * @param recipients in the order of their ids
 * @param setAside copies of visits that two systems hold, which count nowhere
 * @param deviations the provider's own
 * @param corrections of earlier months that are settled in this basis (REG-17)
 */
public record Settlement(
        Provenance provenance,
        List<RecipientMonth> recipients,
        InvoiceBasis invoice,
        Shares shares,
        int setAside,
        List<Deviation> deviations,
        List<CorrectedMonth> corrections) {

    public Settlement {
        recipients = List.copyOf(recipients);
        deviations = List.copyOf(deviations);
        corrections = List.copyOf(corrections);
    }

    /** Of a month in whose basis nothing else is settled. */
    public Settlement(
            Provenance provenance,
            List<RecipientMonth> recipients,
            InvoiceBasis invoice,
            Shares shares,
            int setAside,
            List<Deviation> deviations) {
        this(provenance, recipients, invoice, shares, setAside, deviations, List.of());
    }

    /** The same month, with corrections of earlier ones settled in its basis. */
    public Settlement with(List<CorrectedMonth> corrected) {
        return new Settlement(provenance, recipients, invoice, shares, setAside, deviations, corrected);
    }

    /** The month's own amount and what corrections of earlier months add. */
    public Ore payable() {
        return corrections.stream().map(CorrectedMonth::amount).reduce(invoice.amount(), Ore::plus);
    }

    /** The lines of this month as its basis states them. */
    public List<StatedLine> stated() {
        return StatedLine.of(recipients, provenance.month(), provenance.rules().invoicing());
    }

    public Optional<RecipientMonth> of(RecipientId recipient) {
        return recipients.stream()
                .filter(month -> month.recipient().id().equals(recipient))
                .findFirst();
    }

    public Optional<CountedVisit> of(VisitId visit) {
        return visits().filter(counted -> counted.id().equals(visit)).findFirst();
    }

    public Stream<CountedVisit> visits() {
        return recipients.stream().flatMap(recipient -> recipient.visits().stream());
    }

    /** Whether there is anything for a reviewer to look at. */
    public boolean hasDeviations() {
        return !deviations.isEmpty()
                || recipients.stream()
                        .anyMatch(recipient -> !recipient.deviations().isEmpty())
                || visits().anyMatch(visit -> !visit.deviations().isEmpty());
    }
}
