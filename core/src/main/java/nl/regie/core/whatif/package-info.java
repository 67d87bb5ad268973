/**
 * What the unknown could still change: {@link nl.regie.core.whatif.WhatIf} asks a condition of every completion of what is not
 * known, tells {@linkplain nl.regie.core.whatif.Verdict the answer they share} and which missing facts would decide it, and
 * finds the {@linkplain nl.regie.core.whatif.Flip single facts} that would turn an answer.
 */
@NullMarked
package nl.regie.core.whatif;

import org.jspecify.annotations.NullMarked;
