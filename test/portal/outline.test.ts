import { describe, expect, it } from 'vitest';
import { pageOutline } from '../../portal/outline';
import { parse } from './parse';
import { securityInfoPage } from './pages-built';

describe('pageOutline', () => {
  const outline = pageOutline(
    parse(
      securityInfoPage(
        [
          { name: 'Phone', value: '+1 5551234567', actions: ['change', 'delete'] },
          { name: 'App password', value: 'Marias laptop', actions: ['delete'] },
          { name: 'Email', value: 'maria@example.com', actions: ['delete'] },
        ],
        {
          dialog:
            '<h2>App password</h2><input data-testid="reskin-step-title" value="abcdefghijklmnop"><div data-testid="user-12345">abcdefghijklmnop</div>',
        },
      ),
    ),
  );

  it('keeps the structure, the hooks and Microsoft’s labels', () => {
    expect(outline).toContain('app-version 4.0.2233');
    expect(outline).toContain('"phone-mobile:en"');
    expect(outline).toContain('"delete"');
    expect(outline).toContain('data-testid=reskin-step-title');
    expect(outline).toContain('role=dialog aria-modal=true');
  });

  it('holds nothing personal and no secret', () => {
    for (const text of ['555', 'Maria', 'maria', 'laptop', 'example.com', 'abcdefgh', '12345'])
      expect(outline).not.toContain(text);
  });
});
