package se.kvittens.client.orders;

import java.time.LocalDate;
import se.kvittens.domain.order.EndReason;

/**
 * How an execution is to end.
 *
 * @param to the last day in force
 * @param mismanaged whether the provider has mismanaged its assignment
 * @param confirmed whether the person was asked once more, and said yes
 */
public record OrderEnd(LocalDate to, EndReason reason, boolean mismanaged, boolean confirmed) {}
