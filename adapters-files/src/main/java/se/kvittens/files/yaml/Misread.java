package se.kvittens.files.yaml;

import se.kvittens.files.fault.FaultKind;

/** Why a text is not what was asked for. */
public record Misread(FaultKind kind, String expected) {}
