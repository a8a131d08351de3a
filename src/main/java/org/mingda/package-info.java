/** Mingda, a moderated legal question-and-answer forum: one package per feature, see each {@code package-info}. */
package org.mingda;
