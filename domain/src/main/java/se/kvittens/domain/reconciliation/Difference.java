package se.kvittens.domain.reconciliation;

import java.util.Optional;

/**
 * One thing that the two systems say differently of one visit.
 *
 * @param phoniro a value of the domain, of the aspect's type; empty where the system says nothing
 * @param lifecare likewise
 */
public record Difference(Aspect aspect, Optional<?> phoniro, Optional<?> lifecare) {}
