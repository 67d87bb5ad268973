/**
 * Pages for people: text put into Markdown or HTML so that whatever somebody typed stays text. Not exported.
 */
@NullMarked
package nl.regie.privacy.page;

import org.jspecify.annotations.NullMarked;
