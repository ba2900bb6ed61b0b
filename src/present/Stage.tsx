/** One thing on the wall: a case and its question, with what can be chosen, and what is told when it is asked for. */
import type { Ref } from 'preact';
import type { Saying, Slide, Slides } from '../activities/slide.ts';
import * as words from '../words/en/wall.ts';
import { Choices, type ChoicesProps } from './Choices.tsx';

interface StageProps extends Omit<ChoicesProps, 'slide' | 'shape'> {
  readonly slide: Slide;
  readonly slides: Slides;
  /** All reasons are wanted, and what is told with them. */
  readonly told: boolean;
  readonly heading: Ref<HTMLHeadingElement>;
}

export function Stage({ slide, slides, told, heading, ...choices }: StageProps) {
  const { title, text, said = [], lists = [], after = [] } = slide;
  const question = slide.question ?? (slide.choices.length ? slides.question : undefined);
  // Five columns have no room for hands.
  const asList = slides.shape === 'list' || (slides.shape === 'columns' && choices.spread);
  const shape = slide.choices.length ? (asList ? 'list' : slides.shape) : 'none';
  return (
    <article
      class="slide"
      data-shape={shape}
      data-counting={choices.spread ? '' : undefined}
      data-told={choices.open.size || (told && after.length) ? '' : undefined}
    >
      <div class="case">
        {/* A question that has no name of its own is no headline. */}
        <h3 class={text || said.length || lists.length ? undefined : 'asked'} tabIndex={-1} ref={heading}>
          {title}
        </h3>
        {text && <p class="text">{text}</p>}
        <Sayings {...{ said }} />
        {lists.length > 0 && (
          <div class="lists">
            {lists.map((list) => (
              <div key={list.title}>
                {list.title && <h4>{list.title}</h4>}
                <ul>
                  {list.items.map((item) => (
                    <li key={item}>{item}</li>
                  ))}
                </ul>
              </div>
            ))}
          </div>
        )}
        {question && <p class="question">{question}</p>}
        {slide.several && <p class="hint">{words.several}</p>}
      </div>
      <Choices {...choices} {...{ slide, shape }} />
      {told && after.length > 0 && (
        <div class="after">
          <Sayings said={after} />
        </div>
      )}
    </article>
  );
}

const Sayings = ({ said }: { said: readonly Saying[] }) => (
  <>
    {said.map(({ title, text }) => (
      <div class="saying" key={text}>
        {title && <h4>{title}</h4>}
        {text.split(/\n+/).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    ))}
  </>
);
