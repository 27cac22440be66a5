package se.kvittens.domain.architecture.violations.naming;

/** Knows a municipality: HUDDINGE. */
final class NamesAMunicipality {}
