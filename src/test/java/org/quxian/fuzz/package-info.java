/** The long run of the fuzz tests that stand beside the readers that they test. */
@org.jspecify.annotations.NullMarked
package org.quxian.fuzz;
