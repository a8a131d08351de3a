/**
 * Promotion: tells a professional, before he posts, which of his words the rules of his profession do not let him use to promote himself.
 *
 * <p>It imports the shell alone; the forms of answers, follow-ups and introductions use it. It hints and never refuses: words can be quoted, denied and warned of, and the judgement is the writer's. It is not
 * for askers, who may write of “免费” and “专家” as they like.
 *
 * <p><b>Sources.</b> 律师法 (2017) articles 26 and 40; 律师业务推广行为规则（试行）(2018) article 10; 律师服务收费管理办法 (2006) articles 11 and 12. Where the article's number in the present text was not certain, the rule
 * is named without it.
 */
package org.mingda.promotion;
