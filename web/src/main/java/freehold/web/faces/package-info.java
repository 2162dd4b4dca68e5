/**
 * The shell every page stands in, and the tags it is written with. Declares nothing about deals: tags are handed what
 * they show, already resolved.
 *
 * <p>A page is a composition of the shell and little more than its content:
 *
 * <pre>{@code
 * <ui:composition template="/WEB-INF/layout/page.xhtml" xmlns="http://www.w3.org/1999/xhtml"
 *     xmlns:ui="jakarta.faces.facelets" xmlns:h="jakarta.faces.html" xmlns:p="primefaces" xmlns:fh="freehold">
 *   <ui:define name="title">#{t['deal.page.list.title']}</ui:define>
 *   <ui:define name="crumbs"><fh:crumb text="#{t['deal.page.list.title']}" link="/deals"/></ui:define>
 *   <ui:define name="content">
 *     <h1>#{t['deal.page.list.title']}</h1>
 *   </ui:define>
 * </ui:composition>
 * }</pre>
 *
 * <p>Slots: {@code metadata} (what the address says), {@code title}, {@code head} (styles and scripts of one page),
 * {@code crumbs}, {@code waiting} (in the header), {@code content}, {@code foot}. {@code <ui:param name="plain"
 * value="true"/>} makes a page without state, session and PrimeFaces, for those who are not logged in.
 *
 * <p>Tags, {@code *} marks what must be given:
 *
 * <dl>
 *   <dt>{@code fh:field label* help wide}
 *   <dd>label, input (the body), help and message; required is read off the input. See {@link Field}.
 *   <dt>{@code fh:state value* text*}
 *   <dd>a state by word, shape and colour: met, near, gap, silent, unread; ok, wait, bad, off; suggested. Enum
 *       constants of those names will do. See {@link Formats#shape}.
 *   <dt>{@code fh:card title* heading lead cardId}
 *   <dd>a section; {@code <ui:define name="cardActions">} beside the heading. Cards do not nest.
 *   <dt>{@code fh:facts}, {@code fh:fact term* value}
 *   <dd>facts side by side; the body may stand for the value.
 *   <dt>{@code fh:evidence clause* words* link* source}
 *   <dd>words quoted, with the way to them.
 *   <dt>{@code fh:steps label*}, {@code fh:step title* state* small link}
 *   <dd>numbered steps: done, current, open, waived.
 *   <dt>{@code fh:empty text* action link}
 *   <dd>what an empty list says, and the one thing to do about it.
 *   <dt>{@code fh:filters label*}, {@code fh:filter text* link* on count}
 *   <dd>filters that are links.
 *   <dt>{@code fh:pager next* first}
 *   <dd>onward in a list read by cursor.
 *   <dt>{@code fh:notice kind* title*}
 *   <dd>something to know before reading on (the body).
 *   <dt>{@code fh:meanwhile what*}
 *   <dd>what others did while someone had the page open. See {@link Meanwhile}.
 *   <dt>{@code fh:confirm label* question*}
 *   <dd>an act that asks again without a script; the body is the button that does it.
 *   <dt>{@code fh:person name* role}, {@code fh:when at* style}, {@code fh:money value*}, {@code fh:hash value*}
 *   <dd>a person; a time ({@code moment}, {@code date}, {@code time}) in the reader's zone; a
 *       {@link freehold.shared.Money}; a digest in groups.
 *   <dt>{@code fh:crumb text* link*}
 *   <dd>a page above this one.
 * </dl>
 *
 * <p>Classes to write with: {@code btn}, {@code btn go} (the one main act), {@code btn stop} (cannot be undone),
 * {@code acts} (a row of buttons), {@code form} (fields in columns), {@code two} (main and side), {@code list} (rows
 * with {@code due}), {@code grid} around a wide table, {@code stack} on a table that folds on a phone (cells carry
 * {@code data-h}), {@code quiet}, {@code num} (figures to the right), {@code away} (only for those who hear the page).
 *
 * <p>A record's parts are asked for as methods in a page: {@code #{sheet.title()}}. Under the content policy only
 * {@code p:} buttons, links and {@code p:ajax} may carry behaviour, and no {@code style} attribute has an effect. What
 * a bean has to say goes through {@link Notices}; a {@link freehold.shared.Refused} that is thrown says itself.
 */
@NullMarked
package freehold.web.faces;

import org.jspecify.annotations.NullMarked;
