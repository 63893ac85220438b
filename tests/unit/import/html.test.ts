import { describe, expect, it } from 'vitest';
import { importHtml } from '../../../shared/import/importHtml.ts';

describe('HTML import', () => {
  it.each([
    [
      'blocks',
      '<h1>Title</h1>\n<p>One.</p><div>Two.<div>Three.</div></div>',
      'Title\n\nOne.\n\nTwo.\n\nThree.',
    ],
    ['white space', '<p>  a\n  <b> b</b>c <i>d</i> , e </p>', 'a bc d , e'],
    [
      'words parted by tags only',
      '<p><b>Mc</b>Donald <span>a</span><span> </span><span>b</span></p>',
      'McDonald a b',
    ],
    ['no-break spaces', '<p>« &nbsp;oui&#x202f;»</p>', '« \u00a0oui\u202f»'],
    ['line breaks', '<p>a<br>b<br/><br/>c</p>', 'a\nb\n\nc'],
    [
      'lists',
      '<ul><li>a</li><li><p>b</p></li></ul><ol><li>c<li>d</ol>',
      '• a\n\n• b\n\n1. c\n\n2. d',
    ],
    ['preformatted text', '<pre>\n a\n  <b>b</b></pre>', ' a\n  b'],
    ['quotation elements', '<p>He said <q>yes</q>.</p>', 'He said “yes”.'],
    ['entities', '<p>A &amp; B &lt;c&gt; &eacute; &#8217;</p>', 'A & B <c> é ’'],
    ['tables', '<table><tr><td>a</td><td>b</td></tr></table>', 'a\n\nb'],
    [
      'scripts, styles, comments',
      '<style>p{}</style><script>var a = "<p>x</p>"</script><p>a<!-- b --></p>',
      'a',
    ],
    [
      'forms, navigation, hidden parts',
      '<nav>Menu</nav><p hidden>x</p><button>Go</button><p>a</p>',
      'a',
    ],
    [
      'note marks',
      '<p>a<sup><a href="#n1">[1]</a></sup>.</p><p>Note. <a href="#r1">↑</a></p>',
      'a.\n\nNote.',
    ],
    ['links', '<p>a <a href="#b">jump</a> <a href="x">b</a></p>', 'a jump b'],
    [
      'the one article',
      '<header>Site</header><article><header>Title</header><p>a</p></article><footer>c</footer>',
      'Title\n\na',
    ],
    [
      'the one main part',
      '<aside>x</aside><main><article>a</article><article>b</article></main>',
      'a\n\nb',
    ],
  ])('%s', (_, html, expected) => {
    expect(importHtml(html)).toBe(expected);
  });

  it('reads pages that nest deeper, or list longer, than a stack can hold', () => {
    expect(importHtml(`${'<div>'.repeat(200_000)}a`)).toBe('a');
    expect(importHtml('<br>'.repeat(300_000) + 'a')).toBe('a');
  });

  it('refuses pages beyond its limit', () => {
    expect(() => importHtml(' '.repeat(13_000_000))).toThrow(
      expect.objectContaining({ code: 'too-large' }) as Error,
    );
  });
});
