/** Reading, writing and checking one case of 8 KB, beside a floor and beside peers, in interleaved rounds. */
@NullMarked
package nl.regie.benchmarks;

import org.jspecify.annotations.NullMarked;
